import { type Refusal, refuse } from '@jiquan/kernel';
import type { RefusalTable } from '@jiquan/wire';

interface PgError {
  readonly code?: string;
  readonly constraint?: string;
  readonly schema?: string;
  readonly table?: string;
}

/** TypeORM wraps the driver's error; the SQLSTATE is on the inner one. */
export function pgError(error: unknown): PgError | undefined {
  for (let each = error as { driverError?: unknown; cause?: unknown } | undefined, depth = 0; each && depth < 4; depth++) {
    if (typeof (each as PgError).code === 'string' && /^[0-9A-Z]{5}$/.test((each as { code: string }).code)) return each as PgError;
    each = (each.driverError ?? each.cause) as typeof each;
  }
  return undefined;
}

const CONSTRAINT_CLASSES = new Set(['23505', '23503', '23514', '23P01']);

/**
 * The refusal that a violated constraint stands for: constraints are named with the refusal's code.
 * Undefined when the name is no declared refusal: then it is a fault. The driver's detail leaks values and is never passed on.
 */
export function refusalOfConstraint(error: unknown, refusals: RefusalTable): Refusal | undefined {
  const known = pgError(error);
  if (!known?.code || !CONSTRAINT_CLASSES.has(known.code) || !known.constraint) return undefined;
  // One refusal may need two constraints; what stands behind `#` tells them apart.
  const code = known.constraint.split('#')[0] as string;
  const entry = refusals[code];
  return entry ? refuse(code, {}, entry.cites) : undefined;
}

/** Serialization failure or deadlock: the whole transaction may be tried again. */
export function isRetriable(error: unknown): boolean {
  const code = pgError(error)?.code;
  return code === '40001' || code === '40P01';
}

const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** What the driver, its pool and TypeORM say of a connection that went away, the last when it went away between two statements. */
const GONE =
  new RegExp(
    [
      'Connection terminated',
      'timeout exceeded when trying to connect',
      'Client has encountered a connection error',
      'Client was closed',
      'after calling end on the pool',
      'query runner (was )?already released',
    ].join('|'),
    'i',
  );

/** The database is not there, is going away, or is out of resources: nothing is known to be wrong with the command. */
export function isUnavailable(error: unknown): boolean {
  const code = pgError(error)?.code;
  if (code && (code.startsWith('08') || code.startsWith('53') || code.startsWith('57P'))) return true;
  for (let each = error as { code?: string; message?: string; driverError?: unknown; cause?: unknown } | undefined, depth = 0; each && depth < 4; depth++) {
    if (each.code && SOCKET.has(each.code)) return true;
    if (GONE.test(each.message ?? '')) return true;
    each = (each.driverError ?? each.cause) as typeof each;
  }
  return false;
}
