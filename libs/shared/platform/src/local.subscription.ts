import type { DataSource } from 'typeorm';
import { isUnavailable } from './constraints';
import { crashAt } from './crash-points';
import { errorText } from './error-facts';
import { Movement } from './progress';
import { Rows } from './rows';
import type { Batch, Delivery, Subscription } from './transport';
import type { Wake } from './wake';

const BATCH = 500;
const IDLE_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 250;

interface Waiting {
  readonly topic: string;
  readonly partition: number;
  readonly next: number;
  readonly lag: number;
}

/** One consumer of the local bus: it reads each partition from its own offset, in bounded batches. */
export class LocalSubscription implements Subscription {
  readonly progress = new Movement();
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly consumer: string,
    private readonly topics: readonly string[],
    private readonly handle: (batch: Batch) => Promise<void>,
    private readonly wake: Wake,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async drain(): Promise<void> {
    while ((await this.alone(() => this.round())) > 0) continue;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake.wake();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const since = this.wake.mark();
      const handled = await this.alone(() => this.round()).catch((error: unknown) => {
        if (!isUnavailable(error) && !this.stopping.signal.aborted) process.emitWarning(`${this.consumer}: ${errorText(error)}`);
        return -1;
      });
      if (handled === 0) await this.wake.sleep(IDLE_MILLISECONDS, this.stopping.signal, since);
      if (handled < 0) await this.wake.sleep(RETRY_MILLISECONDS, this.stopping.signal);
    }
  }

  /** One round at a time: `drain` and the loop never read the same offset twice at once. */
  private alone<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = this.busy.then(task, task);
    this.busy = next.catch(() => undefined);
    return next;
  }

  private async round(): Promise<number> {
    const rows = new Rows(this.database.manager);
    const waiting = await rows.query<Waiting>(
      `SELECT p.topic, p.partition, coalesce(o.next, 0) AS next, p.next - coalesce(o.next, 0) AS lag FROM bus.partition p
       LEFT JOIN consumer_offset o USING (topic, partition) WHERE p.topic = ANY($1) AND p.next > coalesce(o.next, 0) ORDER BY 1, 2`,
      [this.topics],
    );
    for (const each of waiting) this.progress.waits(`${each.topic}/${each.partition}`, each.lag);
    let handled = 0;
    for (const each of waiting) handled += await this.partition(rows, each);
    return handled;
  }

  private async partition(rows: Rows, { topic, partition, next, lag }: Waiting): Promise<number> {
    const deliveries = await rows.query<Delivery>(
      `SELECT m.topic, m.partition, m.position::text AS position, m.key, m.body FROM bus.message m
       WHERE m.topic = $1 AND m.partition = $2 AND m.position >= $3 ORDER BY m.position LIMIT ${BATCH}`,
      [topic, partition, next],
    );
    const last = deliveries.at(-1);
    if (last) await this.handle({ topic, partition, deliveries, alive: () => Promise.resolve() });
    crashAt('after-handle', this.consumer);
    // Where nothing is left of what once stood there (a consumer younger than the bus's memory), the end is the place to go on from.
    const following = last ? Number(last.position) + 1 : next + lag;
    await rows.query(
      `INSERT INTO consumer_offset (topic, partition, next) VALUES ($1, $2, $3)
       ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next`,
      [topic, partition, following],
    );
    this.progress.moved(`${topic}/${partition}`, next + lag - following);
    return deliveries.length;
  }
}
