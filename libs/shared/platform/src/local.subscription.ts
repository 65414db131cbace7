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
/** Partitions that were quickly handled have their offsets written in one statement. */
const TOGETHER_MILLISECONDS = 200;

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
    if (waiting.length === 0) return 0;
    for (const each of waiting) this.progress.waits(placeOf(each), each.lag);
    const deliveries = await deliveriesOf(rows, waiting);
    const moved: Waiting[] = [];
    let handled = 0;
    try {
      let written = Date.now();
      for (const each of waiting) {
        const there = deliveries.get(placeOf(each)) ?? [];
        moved.push(await this.partition(each, there));
        handled += there.length;
        if (Date.now() - written < TOGETHER_MILLISECONDS) continue;
        await this.move(rows, moved.splice(0));
        written = Date.now();
      }
    } finally {
      // What was handled before another partition failed is behind us; what is not written down comes again, and does nothing.
      await this.move(rows, moved);
    }
    return handled;
  }

  private async partition({ topic, partition, next, lag }: Waiting, deliveries: readonly Delivery[]): Promise<Waiting> {
    const last = deliveries.at(-1);
    if (last) await this.handle({ topic, partition, deliveries, alive: () => Promise.resolve() });
    crashAt('after-handle', this.consumer);
    // Where nothing is left of what once stood there (a consumer younger than the bus's memory), the end is the place to go on from.
    const following = last ? Number(last.position) + 1 : next + lag;
    return { topic, partition, next: following, lag: next + lag - following };
  }

  private async move(rows: Rows, moved: readonly Waiting[]): Promise<void> {
    if (moved.length === 0) return;
    await rows.query(
      `INSERT INTO consumer_offset (topic, partition, next) SELECT * FROM unnest($1::text[], $2::integer[], $3::bigint[])
       ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next`,
      [moved.map((each) => each.topic), moved.map((each) => each.partition), moved.map((each) => each.next)],
    );
    for (const each of moved) this.progress.moved(placeOf(each), each.lag);
  }
}

function placeOf({ topic, partition }: { readonly topic: string; readonly partition: number }): string {
  return `${topic}/${partition}`;
}

/** A bounded batch of every partition that has something, in one statement: most of the time each has one or two. */
async function deliveriesOf(rows: Rows, waiting: readonly Waiting[]): Promise<Map<string, Delivery[]>> {
  const found = await rows.query<Delivery>(
    `SELECT next.topic, next.partition, message.position::text AS position, message.key, message.body
     FROM unnest($1::text[], $2::integer[], $3::bigint[]) AS next(topic, partition, position)
     CROSS JOIN LATERAL (SELECT m.position, m.key, m.body FROM bus.message m
       WHERE m.topic = next.topic AND m.partition = next.partition AND m.position >= next.position ORDER BY m.position LIMIT ${BATCH}) AS message
     ORDER BY next.topic, next.partition, message.position`,
    [waiting.map((each) => each.topic), waiting.map((each) => each.partition), waiting.map((each) => each.next)],
  );
  const byPlace = new Map<string, Delivery[]>();
  for (const each of found) {
    const group = byPlace.get(placeOf(each));
    if (group) group.push(each);
    else byPlace.set(placeOf(each), [each]);
  }
  return byPlace;
}
