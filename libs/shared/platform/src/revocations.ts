import { type Instant, refuse, type Refusal } from '@jiquan/kernel';
import type { EventType } from '@jiquan/wire';
import type * as z from 'zod';
import type { Caller } from './caller';
import { type Heard, type Listener, type ListenerClass, On } from './listener';
import type { Rows } from './rows';
import { column, table } from './table';
import type { Tx } from './tx';
import type { Work } from './work';

/** A revocation is kept longer than any access token lives (identity issues them for 15 minutes), and then nobody needs it. */
export const REVOKED_SECONDS = 3_600;
/** Another process of this context may have heard it: its rows are looked at this often, … */
const LOOK_MILLISECONDS = 1_000;
/** … those that were written lately, because a transaction may commit after the one that was written after it, … */
const LATELY_SECONDS = 120;
/** … and all of them from time to time, so that what is forgotten leaves the memory too. */
const WHOLE_MILLISECONDS = 600_000;
const FORGET_AT_ONCE = 500;

type Kind = 'account' | 'session';

/** An account that was closed or a session that ended, as identity told it. */
interface Revoked {
  readonly thing: string;
  readonly kind: Kind;
  readonly at: Instant;
}
const RevokedTable = table<Revoked>('revoked', { thing: column.id(), kind: column.code(), at: column.instant() }, { primary: ['thing'] });

/** Written with the transaction. The context that decides it writes it itself; the others when they hear of it. */
export async function revoke(tx: Tx, thing: string, kind: Kind): Promise<void> {
  await tx.insertNew(RevokedTable, [{ thing, kind, at: tx.systemNow }], ['thing']);
  await tx.query(
    `DELETE FROM revoked WHERE thing IN (SELECT thing FROM revoked WHERE at < now() - make_interval(secs => ${REVOKED_SECONDS}) LIMIT ${FORGET_AT_ONCE} FOR UPDATE SKIP LOCKED)`,
  );
}

/** For money: looked at again inside the transaction, for what was heard since the token was accepted. */
export async function isRevoked(rows: Rows, caller: Pick<Caller, 'account' | 'session'>): Promise<boolean> {
  return (await rows.one(RevokedTable, { thing: [caller.account, caller.session] })) !== undefined;
}

type Ended = Refusal<'account.closed' | 'session.ended'>;

/**
 * What identity took back while its tokens were still out. Every token is held against it when it is accepted, from memory: one
 * small question a second and process, however many tokens come.
 */
export class Revocations {
  private held = new Set<string>();
  private lookedAt = -Infinity;
  private wholeAt = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(private readonly work: Pick<Work, 'read'>) {}

  async against(caller: Caller): Promise<Ended | undefined> {
    if (Date.now() - this.lookedAt >= LOOK_MILLISECONDS) await (this.looking ??= this.look().finally(() => (this.looking = undefined)));
    if (this.held.has(caller.account)) return refuse('account.closed', {}, ['configured']);
    return this.held.has(caller.session) ? refuse('session.ended', {}, ['configured']) : undefined;
  }

  /** In this process it counts from this moment; if the transaction is undone, the event comes again. */
  async hear(tx: Tx, thing: string, kind: Kind): Promise<void> {
    await revoke(tx, thing, kind);
    this.held.add(thing);
  }

  private async look(): Promise<void> {
    const now = Date.now();
    const whole = now - this.wholeAt >= WHOLE_MILLISECONDS;
    const found = await this.work.read((rows) => revokedIn(rows, whole ? REVOKED_SECONDS : LATELY_SECONDS));
    if (whole) this.held = new Set();
    for (const { thing } of found) this.held.add(thing);
    if (whole) this.wholeAt = now;
    this.lookedAt = now;
  }
}

function revokedIn(rows: Rows, seconds: number): Promise<Pick<Revoked, 'thing'>[]> {
  return rows.query(`SELECT thing FROM revoked WHERE at > now() - make_interval(secs => $1::integer)`, [seconds]);
}

/** The two events by which identity takes tokens back. The platform knows their fields and not whose they are. */
type Of<Field extends string> = EventType<z.ZodObject<Record<Field, z.ZodType<string>>>>;

/** The listeners every context has that accepts tokens: `revocationListeners(AccountClosed, SessionRevoked)`. */
export function revocationListeners<A extends Of<'account'>, S extends Of<'session'>>(accountClosed: A, sessionRevoked: S): readonly ListenerClass[] {
  @On(accountClosed)
  class AccountClosedListener implements Listener<A> {
    constructor(private readonly revocations: Revocations) {}
    hear(event: Heard<A>, tx: Tx): Promise<void> {
      return this.revocations.hear(tx, (event.payload as { account: string }).account, 'account');
    }
  }
  @On(sessionRevoked)
  class SessionRevokedListener implements Listener<S> {
    constructor(private readonly revocations: Revocations) {}
    hear(event: Heard<S>, tx: Tx): Promise<void> {
      return this.revocations.hear(tx, (event.payload as { session: string }).session, 'session');
    }
  }
  return [AccountClosedListener, SessionRevokedListener] as unknown as readonly ListenerClass[];
}
