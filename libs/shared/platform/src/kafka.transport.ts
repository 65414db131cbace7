import { setTimeout as wait } from 'node:timers/promises';
import { type Consumer, type EachBatchPayload, Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { crashAt } from './crash-points';
import { type Batch, type Message, PARTITIONS, type Progress, type Subscription, type Transport } from './transport';

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** 30 s in production, 6 s in journeys. */
  readonly sessionTimeoutMilliseconds: number;
  readonly replicationFactor: number;
  /** First word of topics and groups: two installations can share a cluster. */
  readonly prefix: string;
  /** Called when the consumer is gone for good: a zombie that answers health checks is worse than an exit. */
  readonly crashed: (why: string) => void;
}

const SEND_RETRIES = 8;

/** kafkajs behind five methods, with the settings its known traps ask for. */
export class KafkaTransport implements Transport {
  private readonly kafka: Kafka;
  private producer: Promise<Producer> | undefined;
  private readonly running: KafkaSubscription[] = [];

  constructor(private readonly options: KafkaOptions) {
    this.kafka = new Kafka({
      brokers: [...options.brokers],
      clientId: options.clientId,
      logLevel: logLevel.ERROR,
      retry: { retries: SEND_RETRIES, initialRetryTime: 100, maxRetryTime: 3000 },
    });
  }

  /** Creates the topics that are missing; partition counts are never changed. */
  async ensureTopics(names: readonly string[]): Promise<void> {
    const topics = names.map((topic) => this.named(topic));
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      const known = new Set(await admin.listTopics());
      const missing = topics.filter((topic) => !known.has(topic));
      const wanted = missing.map((topic) => ({ topic, numPartitions: PARTITIONS, replicationFactor: this.options.replicationFactor }));
      if (wanted.length > 0) await admin.createTopics({ topics: wanted, waitForLeaders: true }).catch(ignoreExisting);
    } finally {
      await admin.disconnect();
    }
  }

  async send(topic: string, messages: readonly Message[]): Promise<void> {
    const producer = await this.connected();
    await producer.send({ topic: this.named(topic), acks: -1, messages: messages.map(({ key, body }) => ({ key, value: body })) });
  }

  async subscribe(consumer: string, topics: readonly string[], handle: (batch: Batch) => Promise<void>): Promise<Subscription> {
    const { sessionTimeoutMilliseconds: sessionTimeout, crashed } = this.options;
    const client = this.kafka.consumer({
      groupId: this.named(`jiquan.${consumer}`),
      sessionTimeout,
      heartbeatInterval: Math.floor(sessionTimeout / 4),
      rebalanceTimeout: sessionTimeout * 2,
      maxWaitTimeInMs: 200,
      retry: { retries: 5, restartOnFailure: () => Promise.resolve(false) },
    });
    const subscription = new KafkaSubscription(client, this.kafka, consumer, this.named(`jiquan.${consumer}`), topics.map((topic) => this.named(topic)), handle);
    client.on(client.events.CRASH, ({ payload }) => crashed(`${consumer}: ${payload.error.message}`));
    await subscription.start();
    this.running.push(subscription);
    return subscription;
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map((each) => each.stop()));
    if (this.producer) await (await this.producer).disconnect();
  }

  private named(name: string): string {
    return name.replace(/^jiquan\b/, this.options.prefix);
  }

  private connected(): Promise<Producer> {
    this.producer ??= (async () => {
      const producer = this.kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, maxInFlightRequests: 1, allowAutoTopicCreation: false });
      await producer.connect();
      return producer;
    })();
    this.producer.catch(() => (this.producer = undefined));
    return this.producer;
  }
}

function ignoreExisting(error: unknown): void {
  // Two services creating the same topic at once: the second is told so.
  if (!/already exists/i.test(JSON.stringify(error) + String(error))) throw error;
}

class KafkaSubscription implements Subscription {
  readonly progress: Progress = { lag: 0, movedAt: Date.now() };

  constructor(
    private readonly client: Consumer,
    private readonly kafka: Kafka,
    private readonly consumer: string,
    private readonly group: string,
    private readonly topics: readonly string[],
    private readonly handle: (batch: Batch) => Promise<void>,
  ) {}

  async start(): Promise<void> {
    await this.client.connect();
    await this.client.subscribe({ topics: [...this.topics], fromBeginning: true });
    await this.client.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (payload) => this.each(payload) });
  }

  private async each({ batch, heartbeat, isRunning, isStale, resolveOffset }: EachBatchPayload): Promise<void> {
    if (!isRunning() || isStale() || batch.messages.length === 0) return;
    const deliveries = batch.messages.map((message) => ({
      topic: batch.topic,
      partition: batch.partition,
      position: message.offset,
      key: message.key?.toString('utf8') ?? '',
      body: message.value?.toString('utf8') ?? '',
    }));
    await this.handle({ topic: batch.topic, partition: batch.partition, deliveries, alive: heartbeat });
    crashAt('after-handle', this.consumer);
    const last = deliveries.at(-1) as { position: string };
    const offset = (BigInt(last.position) + 1n).toString();
    await this.client.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset }]);
    resolveOffset(last.position);
    this.progress.movedAt = Date.now();
    this.progress.lag = Number(batch.offsetLag());
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
