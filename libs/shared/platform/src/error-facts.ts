import { pgError } from './constraints';

/**
 * What a log or a note in the database may say of an error. A driver's message, its detail and a statement's parameters hold
 * what people entered, so of those only the SQLSTATE and the names of constraint and table are told.
 */
export function errorFacts(error: unknown, depth = 0): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const driver = pgError(error);
  if (driver) return { type: error.name, message: driverText(driver), stack: framesOf(error) };
  const cause = error.cause !== undefined && depth < 4 ? { cause: errorFacts(error.cause, depth + 1) } : {};
  return { type: error.name, message: error.message, stack: framesOf(error), ...cause };
}

export function errorText(error: unknown): string {
  const facts = errorFacts(error);
  return `${String(facts['type'])}: ${String(facts['message'] ?? '')}`;
}

function driverText({ code, constraint, table }: { code?: string; constraint?: string; table?: string }): string {
  return ['SQLSTATE', code, table && `table ${table}`, constraint && `constraint ${constraint}`].filter(Boolean).join(' ');
}

/** The first lines of a stack repeat the message. */
function framesOf(error: Error): string {
  return (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n');
}
