import type { ContextDefinition } from './context';
import { dataSource } from './database';
import { ANSWER_HOURS } from './idempotency';
import { heedsOf } from './listener';
import { Rows } from './rows';
import type { Sweeper } from './sweep';
import { PARTITIONS, topicOf } from './transport';

/** Partitions of the event log stand ready for so many days; the service itself may not make them. */
export const DAYS_AHEAD = 14;
/** The local bus remembers so long, and longer for a consumer that has not read yet. */
export const BUS_DAYS = 14;
const CHUNK = 1000;

export interface MaintenanceOptions {
  readonly definition: ContextDefinition;
  /** The owner's address. */
  readonly url: string;
  /** Whether events travel in this database (county edition). */
  readonly bus: boolean;
}

/**
 * What only the owner of a schema may do, every hour: partitions ahead, and away with what has had its time. Inbox rows stay:
 * they outlive whatever could deliver an event again. The event log and the audit are never touched.
 */
export class Maintenance implements Sweeper {
  constructor(private readonly options: MaintenanceOptions) {}

  /** At a start: the days ahead, and a word to the bus about what this context reads, before anybody prunes it. */
  begin(): Promise<void> {
    return this.asOwner(async (rows) => {
      await this.days(rows);
      await this.report(rows);
    });
  }

  /** One chunk; answers how many rows went. */
  run(): Promise<number> {
    return this.asOwner(async (rows) => {
      await this.days(rows);
      await this.report(rows);
      return (await this.answers(rows)) + (await this.messages(rows));
    });
  }

  private async days(rows: Rows): Promise<void> {
    await rows.query(`SELECT event_log_days($1::integer)`, [DAYS_AHEAD]);
  }

  private async answers(rows: Rows): Promise<number> {
    const gone = await rows.query(
      `DELETE FROM answer WHERE scope IN (SELECT scope FROM answer WHERE at < now() - interval '${ANSWER_HOURS} hours' LIMIT ${CHUNK}) RETURNING 1`,
    );
    return gone.length;
  }

  /** No context reads another's schema, so each tells the bus how far it has read. */
  private async report(rows: Rows): Promise<void> {
    if (!this.options.bus) return;
    const { name, listeners } = this.options.definition;
    const topics = [...new Set(listeners.map((each) => topicOf(heedsOf(each).event.context)))];
    await rows.query(
      `INSERT INTO bus.reader (consumer, topic, partition, next)
       SELECT $1, topic, partition, coalesce(o.next, 0) FROM unnest($2::text[]) AS t(topic) CROSS JOIN generate_series(0, ${PARTITIONS - 1}) AS p(partition)
       LEFT JOIN consumer_offset o USING (topic, partition)
       ON CONFLICT (consumer, topic, partition) DO UPDATE SET next = excluded.next`,
      [name, topics],
    );
    await rows.query(`DELETE FROM bus.reader WHERE consumer = $1 AND topic <> ALL($2::text[])`, [name, topics]);
  }

  /** Old messages of this context's own topic that every reader has behind it. */
  private async messages(rows: Rows): Promise<number> {
    if (!this.options.bus) return 0;
    const gone = await rows.query(
      `WITH old AS (
         SELECT m.topic, m.partition, m.position FROM bus.message m
         WHERE m.topic = $1 AND m.at < now() - interval '${BUS_DAYS} days'
           AND NOT EXISTS (SELECT 1 FROM bus.reader r WHERE r.topic = m.topic AND r.partition = m.partition AND r.next <= m.position)
         ORDER BY m.partition, m.position LIMIT ${CHUNK})
       DELETE FROM bus.message m USING old WHERE m.topic = old.topic AND m.partition = old.partition AND m.position = old.position RETURNING 1`,
      [topicOf(this.options.definition.name)],
    );
    return gone.length;
  }

  /** A connection for the moment: a service that runs does not hold the owner's rights. */
  private async asOwner<Value>(use: (rows: Rows) => Promise<Value>): Promise<Value> {
    const { definition, url } = this.options;
    const owner = await dataSource({ context: definition.name, url }, { tables: [], migrations: [] }, 'owner').initialize();
    const rows = new Rows(owner.manager);
    try {
      // A new partition waits for whoever writes to the log, and everybody else waits behind it: rather try again in an hour.
      await rows.query(`SET lock_timeout = '5s'`);
      return await use(rows);
    } finally {
      await owner.destroy();
    }
  }
}
