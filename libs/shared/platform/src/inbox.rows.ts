import type { Envelope } from '@jiquan/wire';
import type { Rows } from './rows';

export function keyOf(event: Pick<Envelope, 'context' | 'key'>): string {
  return `${event.context}:${event.key}`;
}

/** The marks of one consumer: which events it handled, which it parked, and how often it tried. */
export class Marks {
  constructor(
    private readonly consumer: string,
    private readonly rows: Rows,
  ) {}

  /** One handler at a time per consumer and key, keys in order, so that two never wait for each other in a ring. */
  async lockKeys(events: readonly Pick<Envelope, 'context' | 'key'>[]): Promise<void> {
    const keys = [...new Set(events.map(keyOf))].map((key) => `${this.consumer} ${key}`);
    await this.rows.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(key, 11)) FROM (SELECT key FROM unnest($1::text[]) AS given(key) ORDER BY key) AS sorted`,
      [keys],
    );
  }

  async parkedKeys(events: readonly Envelope[]): Promise<Set<string>> {
    const keys = [...new Set(events.map(keyOf))];
    const rows = await this.rows.query<{ key: string }>(`SELECT DISTINCT context || ':' || key AS key FROM inbox_parked WHERE context || ':' || key = ANY($1)`, [keys]);
    return new Set(rows.map((row) => row.key));
  }

  /** Marks the events and answers those that were not marked before, in their order. */
  async mark(events: readonly Envelope[], state: 'handled' | 'parked'): Promise<Envelope[]> {
    const rows = await this.rows.query<{ event_id: string }>(
      `INSERT INTO inbox (event_id, name, key, state) SELECT DISTINCT ON (id) id, name, key, $4 FROM unnest($1::text[], $2::text[], $3::text[]) AS given(id, name, key)
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [events.map((event) => event.id), events.map((event) => event.name), events.map((event) => event.key), state],
    );
    const fresh = new Set(rows.map((row) => row.event_id));
    return events.filter((event) => fresh.delete(event.id));
  }

  async park(events: readonly Envelope[], reason: string): Promise<void> {
    for (const event of await this.mark(events, 'parked')) {
      await this.rows.query(`INSERT INTO inbox_parked (event_id, context, key, name, body, reason) VALUES ($1, $2, $3, $4, $5, $6)`, [
        event.id,
        event.context,
        event.key,
        event.name,
        JSON.stringify(event),
        reason,
      ]);
    }
  }

  /** What is parked of one key, in order, and no longer parked. */
  async unpark(context: string, key: string): Promise<Envelope[]> {
    const rows = await this.rows.query<{ body: string }>(`DELETE FROM inbox_parked WHERE context = $1 AND key = $2 RETURNING body`, [context, key]);
    const events = rows.map((row) => JSON.parse(row.body) as Envelope).sort((a, b) => a.version - b.version);
    const ids = events.map((event) => event.id);
    await this.rows.query(`UPDATE inbox SET state = 'handled', at = now() WHERE event_id = ANY($1)`, [ids]);
    await this.rows.query(`DELETE FROM inbox_attempt WHERE event_id = ANY($1)`, [ids]);
    return events;
  }

  async countAttempt(event: Envelope): Promise<number> {
    const [row] = await this.rows.query<{ attempts: number }>(
      `INSERT INTO inbox_attempt (event_id, attempts, last_error) VALUES ($1, 1, '') ON CONFLICT (event_id)
       DO UPDATE SET attempts = inbox_attempt.attempts + 1, at = now() RETURNING attempts`,
      [event.id],
    );
    return row?.attempts ?? 1;
  }

  async noteError(event: Envelope, error: string): Promise<void> {
    await this.rows.query(`UPDATE inbox_attempt SET last_error = $2 WHERE event_id = $1`, [event.id, error.slice(0, 500)]);
  }
}
