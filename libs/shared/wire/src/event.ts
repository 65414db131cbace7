import * as z from 'zod';

/** An event as it is told: its name, the id that orders it, and a payload of allow-listed fields. */
export interface Told {
  readonly name: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as it travels: the same JSON bytes in the event log, on the local bus and on Kafka. */
export interface Envelope<Payload = Readonly<Record<string, unknown>>> {
  /** `voucher.1234`: unique for ever; the inbox marks by it. */
  readonly id: string;
  readonly name: string;
  readonly context: string;
  readonly key: string;
  /** 1, 2, 3 … per key, taken under the thing's row lock. */
  readonly version: number;
  readonly recordedAt: string;
  /** Business time of the command that told it. */
  readonly occurredAt: string;
  readonly correlation: string;
  readonly payload: Payload;
}

export interface EventType<Payload extends z.ZodObject = z.ZodObject> {
  (payload: z.input<Payload>): Told;
  readonly eventName: string;
  readonly context: string;
  /** The payload field whose value is the ordering key. */
  readonly keyField: string;
  readonly payload: Payload;
}

export type PayloadOf<E> = E extends EventType<infer P> ? z.output<P> : never;

/** Declares an event once: telling it is then one line and needs no mapper. A payload with a foreign field throws. */
export function event<const Context extends string, P extends z.ZodRawShape>(
  context: Context,
  eventName: string,
  keyField: keyof P & string,
  shape: P,
): EventType<z.ZodObject<P>> {
  const payload = z.strictObject(shape);
  const tell = (value: z.input<typeof payload>): Told => {
    const parsed = payload.parse(value) as Record<string, unknown>;
    return { name: eventName, key: String(parsed[keyField]), payload: parsed };
  };
  return Object.assign(tell, { eventName, context, keyField, payload }) as unknown as EventType<z.ZodObject<P>>;
}
