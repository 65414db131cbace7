import { setTimeout as wait } from 'node:timers/promises';
import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { KafkaSubscription } from './kafka.subscription';
import { type Batch, type Message, PARTITIONS, type Subscription, type Transport } from './transport';

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
const TOPIC_TRIES = 20;
const TOPIC_PAUSE_MILLISECONDS = 300;

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

  /** Creates the topics that are missing; partition counts are never changed. Several services may do it at once on a young cluster. */
  async ensureTopics(names: readonly string[]): Promise<void> {
    const topics = names.map((topic) => this.named(topic));
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      for (let tried = 1; ; tried++) {
        const known = new Set(await admin.listTopics());
        const missing = topics.filter((topic) => !known.has(topic));
        if (missing.length === 0) return;
        const wanted = missing.map((topic) => ({ topic, numPartitions: PARTITIONS, replicationFactor: this.options.replicationFactor }));
        try {
          await admin.createTopics({ topics: wanted, waitForLeaders: true });
        } catch (error) {
          if (tried >= TOPIC_TRIES) throw error;
          await wait(TOPIC_PAUSE_MILLISECONDS);
        }
      }
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
      retry: { retries: 5, restartOnFailure: () => Promise.resolve(subscription.mayRestart()) },
    });
    const subscription: KafkaSubscription = new KafkaSubscription(client, this.kafka, consumer, this.named(`jiquan.${consumer}`), topics.map((topic) => this.named(topic)), handle);
    client.on(client.events.CRASH, ({ payload }) => {
      if (!payload.restart) crashed(`${consumer}: ${payload.error.message}`);
    });
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
