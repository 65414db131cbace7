import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { crashAt } from './crash-points';
import { isUnavailable } from './constraints';
import { Rows } from './rows';
import { type Batch, type Delivery, type Message, PARTITIONS, type Progress, type Subscription, type Transport } from './transport';

const BATCH = 500;
const IDLE_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 250;

/** Wakes consumers of this process when something was appended; a missed wake costs one idle round. */
export class Wake {
  private readonly waiting = new Set<() => void>();
  wake(): void {
    for (const each of [...this.waiting]) each();
  }
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    let done: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => (done = resolve));
    this.waiting.add(done);
    signal.addEventListener('abort', done, { once: true });
    const timer = new AbortController();
    await Promise.race([woken, wait(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    this.waiting.delete(done);
    signal.removeEventListener('abort', done);
  }
}

/**
 * What Kafka is in the province edition, in PostgreSQL: fixed partitions, gapless positions taken under the partition's lock,
 * offsets in the consumer's schema, at least once. It runs after the producer's commit, never inside it.
 */
export class LocalTransport implements Transport {
  private readonly running: Subscription[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly wake: Wake,
  ) {}

  async send(topic: string, messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const byPartition = new Map<number, Message[]>();
    for (const message of messages) {
      const partition = partitionOf(message.key);
      byPartition.set(partition, [...(byPartition.get(partition) ?? []), message]);
    }
    await this.database.transaction(async (manager) => {
      const rows = new Rows(manager);
      for (const [partition, group] of [...byPartition].sort(([a], [b]) => a - b)) {
        const [slot] = await rows.query<{ first: number }>(
          `INSERT INTO bus.partition (topic, partition, next) VALUES ($1, $2, $3)
           ON CONFLICT (topic, partition) DO UPDATE SET next = bus.partition.next + excluded.next RETURNING next - $3 AS first`,
          [topic, partition, group.length],
        );
        await rows.query(
          `INSERT INTO bus.message (topic, partition, position, key, body)
           SELECT $1, $2, $3::bigint + place - 1, key, body FROM unnest($4::text[], $5::text[]) WITH ORDINALITY AS given(key, body, place)`,
          [topic, partition, (slot as { first: number }).first, group.map((each) => each.key), group.map((each) => each.body)],
        );
      }
    });
    this.wake.wake();
  }

  subscribe(consumer: string, topics: readonly string[], handle: (batch: Batch) => Promise<void>): Promise<Subscription> {
    const subscription = new LocalSubscription(this.database, consumer, topics, handle, this.wake);
    this.running.push(subscription);
    subscription.start();
    return Promise.resolve(subscription);
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map((each) => each.stop()));
  }
}

export function partitionOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(4) % PARTITIONS;
}

class LocalSubscription implements Subscription {
  readonly progress: Progress = { lag: 0, movedAt: Date.now() };
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
      const handled = await this.alone(() => this.round()).catch((error: unknown) => {
        if (!isUnavailable(error) && !this.stopping.signal.aborted) process.emitWarning(`${this.consumer}: ${String(error)}`);
        return -1;
      });
      if (handled === 0) await this.wake.sleep(IDLE_MILLISECONDS, this.stopping.signal);
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
    const waiting = await rows.query<{ topic: string; partition: number; next: number; lag: number }>(
      `SELECT p.topic, p.partition, coalesce(o.next, 0) AS next, p.next - coalesce(o.next, 0) AS lag FROM bus.partition p
       LEFT JOIN consumer_offset o USING (topic, partition) WHERE p.topic = ANY($1) AND p.next > coalesce(o.next, 0) ORDER BY 1, 2`,
      [this.topics],
    );
    this.progress.lag = waiting.reduce((total, each) => total + each.lag, 0);
    let handled = 0;
    for (const { topic, partition, next } of waiting) {
      const deliveries = await rows.query<Delivery>(
        `SELECT m.topic, m.partition, m.position::text AS position, m.key, m.body FROM bus.message m
         WHERE m.topic = $1 AND m.partition = $2 AND m.position >= $3 ORDER BY m.position LIMIT ${BATCH}`,
        [topic, partition, next],
      );
      const last = deliveries.at(-1);
      if (!last) continue;
      await this.handle({ topic, partition, deliveries, alive: () => Promise.resolve() });
      crashAt('after-handle', this.consumer);
      await rows.query(
        `INSERT INTO consumer_offset (topic, partition, next) VALUES ($1, $2, $3)
         ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next`,
        [topic, partition, Number(last.position) + 1],
      );
      handled += deliveries.length;
      this.progress.movedAt = Date.now();
    }
    this.progress.lag = Math.max(0, this.progress.lag - handled);
    return handled;
  }
}
