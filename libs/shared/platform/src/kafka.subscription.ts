import { setTimeout as wait } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { crashAt } from './crash-points';
import { Movement } from './progress';
import type { Batch, Subscription } from './transport';

/** Restarts in a row without a batch in between. */
const RESTARTS = 20;

/** One consumer group member: a batch of one partition at a time, its offset committed only after it was handled. */
export class KafkaSubscription implements Subscription {
  readonly progress = new Movement();
  private restarts = 0;

  constructor(
    private readonly client: Consumer,
    private readonly kafka: Kafka,
    private readonly consumer: string,
    private readonly group: string,
    private readonly topics: readonly string[],
    private readonly handle: (batch: Batch) => Promise<void>,
  ) {}

  async start(): Promise<void> {
    this.client.on(this.client.events.GROUP_JOIN, () => this.progress.forget());
    await this.client.connect();
    await this.client.subscribe({ topics: [...this.topics], fromBeginning: true });
    await this.client.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (payload) => this.each(payload) });
  }

  /** A coordinator that is still loading is waited for; a consumer that only restarts and never moves is not kept. */
  mayRestart(): boolean {
    this.restarts++;
    return this.restarts <= RESTARTS;
  }

  private async each({ batch, heartbeat, isRunning, isStale, resolveOffset }: EachBatchPayload): Promise<void> {
    if (!isRunning() || isStale() || batch.messages.length === 0) return;
    const place = `${batch.topic}/${batch.partition}`;
    this.progress.waits(place, batch.messages.length + Number(batch.offsetLag()));
    const deliveries = batch.messages.map((message) => ({
      topic: batch.topic,
      partition: batch.partition,
      position: message.offset,
      key: message.key?.toString('utf8') ?? '',
      body: message.value?.toString('utf8') ?? '',
    }));
    await this.handle({ deliveries, alive: heartbeat });
    crashAt('after-handle', this.consumer);
    const last = deliveries.at(-1) as { position: string };
    const offset = (BigInt(last.position) + 1n).toString();
    await this.client.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset }]);
    resolveOffset(last.position);
    this.restarts = 0;
    this.progress.moved(place, Number(batch.offsetLag()));
    await heartbeat();
  }

  /** Waits until every partition's committed offset is at its end, for at most a minute. */
  async drain(): Promise<void> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      for (let tried = 0; tried < 600; tried++) {
        if ((await this.waiting(admin)) === 0n) return;
        await wait(100);
      }
      throw new Error(`${this.consumer} did not drain within a minute`);
    } finally {
      await admin.disconnect();
    }
  }

  private async waiting(admin: ReturnType<Kafka['admin']>): Promise<bigint> {
    let left = 0n;
    const committed = await admin.fetchOffsets({ groupId: this.group, topics: [...this.topics] });
    for (const { topic, partitions } of committed) {
      const ends = await admin.fetchTopicOffsets(topic);
      for (const end of ends) {
        const at = partitions.find((each) => each.partition === end.partition)?.offset ?? '-1';
        left += BigInt(end.offset) - (at === '-1' ? BigInt(end.low) : BigInt(at));
      }
    }
    return left;
  }

  async stop(): Promise<void> {
    await this.client.disconnect();
  }
}
