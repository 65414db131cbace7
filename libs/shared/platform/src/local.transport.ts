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
      const rows = new Rows(manager);
      for (const [partition, group] of [...byPartition].sort(([a], [b]) => a - b)) await append(rows, topic, partition, group);
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

async function append(rows: Rows, topic: string, partition: number, group: readonly Message[]): Promise<void> {
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

export function partitionOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(4) % PARTITIONS;
}
