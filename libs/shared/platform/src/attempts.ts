import { refuse } from '@jiquan/kernel';
import type { DataSource } from 'typeorm';
import { type AuditLine, writeAudit } from './audit';
import type { Call } from './caller';
import type { BusinessClock } from './clocks';
import { isRetriable, isUnavailable } from './constraints';
import { Fault, Unavailable } from './failures';
import { newId } from './ids';
import { Tx } from './tx';

const TRIES = 4;

/** How far a transaction has come: a connection lost while it commits leaves the outcome unknown. */
export interface Phase {
  committing: boolean;
}

/** Outside a command: what fails because the database is away is not a fault. */
export async function whenThere<Value>(use: () => Promise<Value>): Promise<Value> {
  try {
    return await use();
  } catch (error) {
    if (isUnavailable(error)) throw new Unavailable(refuse('database.unavailable', {}, ['configured']), error);
    throw error;
  }
}

/** The outside of a command's transaction: repeated, unavailable or at fault, and the audit lines of what had no transaction. */
export class Attempts {
  constructor(
    private readonly context: string,
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
  ) {}

  /** Tries again what may be tried again, and says what kind of failure the rest is. */
  async guarded<Value>(calls: readonly Call[], once: (phase: Phase) => Promise<Value>): Promise<Value> {
    const phase: Phase = { committing: false };
    for (let tried = 1; ; tried++) {
      try {
        return await once(phase);
      } catch (error) {
        if (error instanceof Unavailable) throw error;
        if (isRetriable(error) && tried < TRIES) continue;
        if (isRetriable(error)) throw new Unavailable(refuse('service.busy', {}, ['configured']), error);
        if (isUnavailable(error)) throw new Unavailable(refuse(phase.committing ? 'outcome.unknown' : 'database.unavailable', {}, ['configured']), error);
        throw await this.fault(calls, error);
      }
    }
  }

  /** The fault keeps its id in the audit, in a transaction of its own, best effort: the first error is the one that counts. */
  private async fault(calls: readonly Call[], error: unknown): Promise<Fault> {
    const fault = new Fault(newId(), error);
    try {
      await this.line(calls.map((call) => ({ call, outcome: 'fault', fault: fault.id })));
    } catch {
      fault.audited = false;
    }
    return fault;
  }

  async line(lines: readonly AuditLine[]): Promise<void> {
    const [first] = lines as [AuditLine];
    await this.database.transaction((manager) => writeAudit(new Tx(manager, this.context, this.clock, first.call), lines));
  }
}
