import type { Envelope } from '@jiquan/wire';

/** Partitions of every topic, fixed for life: the order of one key depends on it. */
export const PARTITIONS = 8;

export function topicOf(context: string): string {
  return `jiquan.${context}`;
}

export interface Message {
  readonly key: string;
  /** The JSON bytes of an envelope. */
  readonly body: string;
}

export interface Delivery extends Message {
  readonly topic: string;
  readonly partition: number;
  readonly position: string;
}

/** Some deliveries, those of one key in order. */
export interface Batch {
  readonly deliveries: readonly Delivery[];
  /** Called between pieces of a long batch, so that the group does not think the consumer dead. */
  readonly alive: () => Promise<void>;
}

export interface Subscription {
  /** Handles everything that is there now; for tests, which never sleep. */
  drain(): Promise<void>;
  stop(): Promise<void>;
  readonly progress: Progress;
}

/** Messages known to be waiting, and when the consumer last moved: lag without movement is illness. */
export interface Progress {
  lag: number;
  movedAt: number;
}

/**
 * How events travel. `send` resolves when the messages are durable, in the order given per key.
 * A subscription moves its offset only after `handle` resolved for the batch: at least once.
 */
export interface Transport {
  send(topic: string, messages: readonly Message[]): Promise<void>;
  subscribe(consumer: string, topics: readonly string[], handle: (batch: Batch) => Promise<void>): Promise<Subscription>;
  stop(): Promise<void>;
}

/** Undefined for what cannot be an event: nobody of ours sends such bytes, and a consumer must not stand still over them. */
export function envelopeOf({ body }: Delivery): Envelope | undefined {
  try {
    const value = JSON.parse(body) as Partial<Envelope> | null;
    const isWhole = [value?.id, value?.name, value?.context, value?.key].every((part) => typeof part === 'string' && part !== '' && !part.includes('\0'));
    const isPlaced = Number.isInteger(value?.version) && !Number.isNaN(Date.parse(value?.occurredAt ?? ''));
    return isWhole && isPlaced && typeof value?.payload === 'object' ? (value as Envelope) : undefined;
  } catch {
    return undefined;
  }
}

export const UNREADABLE = 'unreadable';

/** Stands in the place of an event that cannot be read, under a key of its own: whatever follows does not wait for it. */
export function unreadable({ topic, partition, position, body }: Delivery): Envelope {
  const place = `${topic}/${partition}/${position}`;
  const at = new Date(0).toISOString();
  return { id: place, name: UNREADABLE, context: topic.split('.').at(-1) as string, key: place, version: 0, recordedAt: at, occurredAt: at, correlation: place, payload: { body } };
}
