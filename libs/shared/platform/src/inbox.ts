import { setTimeout as wait } from 'node:timers/promises';
import { instant } from '@jiquan/kernel';
import type { Envelope } from '@jiquan/wire';
import type { DataSource, EntityManager } from 'typeorm';
import { systemCall } from './caller';
import type { BusinessClock } from './clocks';
import { isRetriable, isUnavailable } from './constraints';
import { crashAt } from './crash-points';

import type { Table } from './table';
import { type Batch, envelopeOf } from './transport';
import { Tx } from './tx';

export const ATTEMPTS = 5;
const BACKOFF_MILLISECONDS = 50;
const PAUSE_MILLISECONDS = 1000;
/** Ten minutes without a database: the process gives up and is started again by whoever watches it. */
const PAUSES = 600;

export type RowLock = readonly [Table<never>, string];

export interface Dispatch {
  listens(name: string): boolean;
  locks(event: Envelope): readonly RowLock[];
  handle(event: Envelope, tx: Tx): Promise<void>;
}

/**
 * Each event has one effect per consumer (I12): mark, lock and handle commit together. A batch that fails is halved, then its
 * events are tried alone; one that keeps failing is parked with all that follow of its key, visibly, until it is replayed.
 */
export class Inbox {
  constructor(
    private readonly consumer: string,
    private readonly database: DataSource,
    private readonly clock: BusinessClock,
    private readonly dispatch: Dispatch,
    private readonly committed: () => void,
    private readonly log: (message: string, facts: Readonly<Record<string, unknown>>) => void,
  ) {}

  async take(batch: Batch): Promise<void> {
    const events = batch.deliveries.map(envelopeOf).filter((event) => this.dispatch.listens(event.name));
    for (const event of events) if (this.clock.movable) this.clock.advanceTo(instant(event.occurredAt));
    await this.piece(events, batch.alive);
  }

  private async piece(events: readonly Envelope[], alive: () => Promise<void>): Promise<void> {
    if (events.length === 0) return;
    try {
      await this.whileAvailable(() => this.together(events), alive);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      if (events.length === 1) return this.alone(events[0] as Envelope, alive);
      const middle = Math.ceil(events.length / 2);
      await this.piece(events.slice(0, middle), alive);
      await alive();
      await this.piece(events.slice(middle), alive);
    }
  }

  /** A database that is away, a deadlock or a serialization failure is nobody's fault: wait, do not count, try again. */
  private async whileAvailable<Value>(task: () => Promise<Value>, alive: () => Promise<void>): Promise<Value> {
    for (let paused = 0; ; paused++) {
      try {
        return await task();
      } catch (error) {
        const away = isUnavailable(error);
        if ((!away && !isRetriable(error)) || paused >= PAUSES) throw error;
        await wait(away ? PAUSE_MILLISECONDS : BACKOFF_MILLISECONDS);
        await alive().catch(() => undefined);
      }
    }
  }

  private async together(events: readonly Envelope[]): Promise<void> {
    await this.database.transaction('READ COMMITTED', async (manager) => {
      const tx = this.tx(manager, events[0] as Envelope);
      await this.lockKeys(tx, events);
      const parkedKeys = await this.parkedKeys(tx, events);
      const waiting = events.filter((event) => parkedKeys.has(keyOf(event)));
      if (waiting.length > 0) await this.park(tx, waiting, 'an earlier event of this key is parked');
      const fresh = await this.mark(tx, events.filter((event) => !parkedKeys.has(keyOf(event))), 'handled');
      await this.lockRows(tx, fresh);
      for (const event of fresh) await this.handle(manager, event);
      if (waiting.length > 0) crashAt('after-park', this.consumer);
    });
    this.committed();
  }

  /** One event: its attempts are counted in transactions of their own, so that a crash counts as well. */
  private async alone(event: Envelope, alive: () => Promise<void>): Promise<void> {
    for (;;) {
      const attempts = await this.whileAvailable(() => this.countAttempt(event), alive);
      if (attempts > ATTEMPTS) break;
      try {
        return await this.whileAvailable(() => this.together([event]), alive);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        this.log('event failed', { event: event.id, name: event.name, attempts, error: String(error) });
        await this.whileAvailable(() => this.noteError(event, error), alive);
        await wait(BACKOFF_MILLISECONDS * 2 ** attempts);
        await alive();
      }
    }
    await this.whileAvailable(() => this.parkAlone(event), alive);
    this.log('event parked', { event: event.id, name: event.name, key: event.key });
    crashAt('after-park', this.consumer);
  }

  private async handle(manager: EntityManager, event: Envelope): Promise<void> {
    const tx = this.tx(manager, event);
    await this.dispatch.handle(event, tx);
    await tx.flush();
  }

  private tx(manager: EntityManager, event: Envelope): Tx {
    return new Tx(manager, this.consumer, this.clock, systemCall(`${this.consumer}:${event.name}`, event.correlation));
  }

  private async lockKeys(tx: Tx, events: readonly Envelope[]): Promise<void> {
    const keys = [...new Set(events.map(keyOf))].sort();
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(key, 11)) FROM (SELECT key FROM unnest($1::text[]) AS given(key) ORDER BY key) AS sorted`, [keys]);
  }

  private async parkedKeys(tx: Tx, events: readonly Envelope[]): Promise<Set<string>> {
    const keys = [...new Set(events.map(keyOf))];
    const rows = await tx.query<{ key: string }>(`SELECT DISTINCT context || ':' || key AS key FROM inbox_parked WHERE context || ':' || key = ANY($1)`, [keys]);
    return new Set(rows.map((row) => row.key));
  }

  /** Marks the events and answers those that were not marked before, in their order. */
  private async mark(tx: Tx, events: readonly Envelope[], state: 'handled' | 'parked'): Promise<Envelope[]> {
    const rows = await tx.query<{ event_id: string }>(
      `INSERT INTO inbox (event_id, name, key, state) SELECT DISTINCT ON (id) id, name, key, $4 FROM unnest($1::text[], $2::text[], $3::text[]) AS given(id, name, key)
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [events.map((event) => event.id), events.map((event) => event.name), events.map((event) => event.key), state],
    );
    const fresh = new Set(rows.map((row) => row.event_id));
    return events.filter((event) => fresh.delete(event.id));
  }

  private async lockRows(tx: Tx, events: readonly Envelope[]): Promise<void> {
    const byTable = new Map<string, { table: Table<never>; ids: Set<string> }>();
    for (const [table, id] of events.flatMap((event) => [...this.dispatch.locks(event)])) {
      const group = byTable.get(table.name) ?? { table, ids: new Set<string>() };
      group.ids.add(id);
      byTable.set(table.name, group);
    }
    for (const [, { table, ids }] of [...byTable].sort(([a], [b]) => (a < b ? -1 : 1))) await tx.lockMany(table, [...ids]);
  }

  private async countAttempt(event: Envelope): Promise<number> {
    return this.database.transaction(async (manager) => {
      const [row] = await this.tx(manager, event).query<{ attempts: number }>(
        `INSERT INTO inbox_attempt (event_id, attempts, last_error) VALUES ($1, 1, '') ON CONFLICT (event_id)
         DO UPDATE SET attempts = inbox_attempt.attempts + 1, at = now() RETURNING attempts`,
        [event.id],
      );
      return row?.attempts ?? 1;
    });
  }

  private async noteError(event: Envelope, error: unknown): Promise<void> {
    await this.database.query(`UPDATE inbox_attempt SET last_error = $2 WHERE event_id = $1`, [event.id, String(error).slice(0, 500)]);
  }

  private async parkAlone(event: Envelope): Promise<void> {
    await this.database.transaction(async (manager) => {
      const tx = this.tx(manager, event);
      await this.lockKeys(tx, [event]);
      await this.park(tx, [event], `failed ${ATTEMPTS} times`);
    });
  }

  private async park(tx: Tx, events: readonly Envelope[], reason: string): Promise<void> {
    for (const event of await this.mark(tx, events, 'parked')) {
      await tx.query(`INSERT INTO inbox_parked (event_id, context, key, name, body, reason) VALUES ($1, $2, $3, $4, $5, $6)`, [
        event.id,
        event.context,
        event.key,
        event.name,
        JSON.stringify(event),
        reason,
      ]);
    }
  }

  /** Handles what is parked of one key, in order, all or nothing. Answers how many there were. */
  async replay(context: string, key: string): Promise<number> {
    const handled = await this.database.transaction('READ COMMITTED', async (manager) => {
      const first = this.tx(manager, { name: 'replay', context, key, correlation: 'replay' } as Envelope);
      await this.lockKeys(first, [{ context, key } as Envelope]);
      const rows = await first.query<{ event_id: string; body: string }>(
        `DELETE FROM inbox_parked WHERE context = $1 AND key = $2 RETURNING event_id, body, position`,
        [context, key],
      );
      const events = rows.map((row) => JSON.parse(row.body) as Envelope).sort((a, b) => a.version - b.version);
      await first.query(`UPDATE inbox SET state = 'handled', at = now() WHERE event_id = ANY($1)`, [events.map((event) => event.id)]);
      await first.query(`DELETE FROM inbox_attempt WHERE event_id = ANY($1)`, [events.map((event) => event.id)]);
      await this.lockRows(first, events);
      for (const event of events) await this.handle(manager, event);
      return events.length;
    });
    this.committed();
    return handled;
  }
}

function keyOf(event: Envelope): string {
  return `${event.context}:${event.key}`;
}

/** For callers that lock one row of a table with a typed row. */
export function rowLock<Row>(table: Table<Row>, id: string): RowLock {
  return [table as unknown as Table<never>, id];
}

