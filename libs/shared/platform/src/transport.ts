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

export interface Batch {
  readonly topic: string;
  readonly partition: number;
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

export function envelopeOf(delivery: Delivery): Envelope {
  return JSON.parse(delivery.body) as Envelope;
}
