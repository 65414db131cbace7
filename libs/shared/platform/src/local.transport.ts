import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { LocalSubscription } from './local.subscription';
import { Rows } from './rows';
import { type Batch, type Message, PARTITIONS, type Subscription, type Transport } from './transport';
import type { Wake } from './wake';

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
      const group = byPartition.get(partition);
      if (group) group.push(message);
      else byPartition.set(partition, [message]);
    }
    await this.database.transaction(async (manager) => {
      await append(new Rows(manager), topic, [...byPartition].sort(([a], [b]) => a - b));
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

/** Partitions in order, so that two producers never wait for each other in a ring; two statements, however many there are. */
async function append(rows: Rows, topic: string, groups: readonly (readonly [number, readonly Message[]])[]): Promise<void> {
  const slots = await rows.query<{ partition: number; next: number }>(
    `INSERT INTO bus.partition (topic, partition, next) SELECT $1, partition, count FROM unnest($2::integer[], $3::bigint[]) AS given(partition, count) ORDER BY partition
     ON CONFLICT (topic, partition) DO UPDATE SET next = bus.partition.next + excluded.next RETURNING partition, next`,
    [topic, groups.map(([partition]) => partition), groups.map(([, group]) => group.length)],
  );
  const nextOf = new Map(slots.map((slot) => [slot.partition, slot.next]));
  const placed = groups.flatMap(([partition, group]) => {
    const first = (nextOf.get(partition) as number) - group.length;
    return group.map((message, at) => ({ ...message, partition, position: first + at }));
  });
  await rows.query(
    `INSERT INTO bus.message (topic, partition, position, key, body)
     SELECT $1, partition, position, key, body FROM unnest($2::integer[], $3::bigint[], $4::text[], $5::text[]) AS given(partition, position, key, body)`,
    [topic, placed.map((each) => each.partition), placed.map((each) => each.position), placed.map((each) => each.key), placed.map((each) => each.body)],
  );
}

export function partitionOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(4) % PARTITIONS;
}
