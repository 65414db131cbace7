import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Envelope, EventType, PayloadOf } from '@jiquan/wire';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { systemCall } from '../caller';
import type { ContextDefinition } from '../context';
import { heedsOf, type ListenerClass } from '../listener';
import { topicOf, type Transport } from '../transport';
import { Tx } from '../tx';
import type { ContextApp } from './context-app';
import { declaredFields } from './declared-fields';
import { code, id, instant, count } from './pact-fields';
import { PACTS, partyOf } from './pact-files';
import { end, type Stage } from './stage';
import { pathsOf, watched } from './watched';

type FieldsOf<E extends EventType> = { readonly [Field in keyof PayloadOf<E>]?: unknown };

export interface Hears<S extends Stage> {
  readonly event: EventType;
  /** The fields the listener reads; where it needs something to be there first, that is brought about here. */
  readonly fields: (stage: S) => Promise<object> | object;
  /** Events of the same provider that must have been heard before. */
  readonly after: readonly Hears<S>[];
}

/** Has a type parameter for the stage, so that a spec says once what it plays on. */
export function hearsOn<S extends Stage>() {
  return <E extends EventType>(event: E, fields: FieldsOf<E> | ((stage: S) => Promise<FieldsOf<E>>), ...after: readonly Hears<S>[]): Hears<S> => ({
    event,
    fields: typeof fields === 'function' ? (fields as Hears<S>['fields']) : () => fields,
    after,
  });
}

interface Pair<S extends Stage> {
  readonly consumer: ContextDefinition;
  readonly provider: string;
  readonly begin: () => Promise<S>;
  readonly hears: readonly Hears<S>[];
}

/**
 * One consumer and one provider. Every event that a listener heeds is read by that listener, from a payload that has only the
 * fields named, in the real database; then its bytes go over the bus. What held is written to /pacts for the provider.
 */
export function consumerPacts<S extends Stage>(pair: Pair<S>): void {
  const { consumer, provider, hears } = pair;
  const parties = { consumer: partyOf(consumer.name), provider: partyOf(provider) };
  const heeded = consumer.listeners.map((each) => heedsOf(each).event);
  const listening = { ...pair, stage: undefined as S | undefined };

  describe(`${consumer.name} listens to ${provider}`, () => {
    beforeAll(async () => {
      rmSync(join(PACTS, `${parties.consumer}-${parties.provider}.json`), { force: true });
      listening.stage = await pair.begin();
    });
    afterAll(() => end(listening.stage));

    it.each(hears.map((one) => [one.event.eventName, one] as const))('%s: it reads the fields it names and no other', async (name, one) => {
      const stage = listening.stage as S;
      for (const earlier of one.after) await deliver(stage.app, exampleOf(await described(pair, earlier, stage)));
      const contents = await described(pair, one, stage);
      await new PactV4({ ...parties, dir: PACTS, logLevel: 'error' })
        .addAsynchronousInteraction()
        .expectsToReceive(name, (message) => void message.withJSONContent(contents))
        .executeTest(async ({ contents: { content } }) => {
          const event = content as unknown as Envelope;
          await read(stage.app, consumer, event);
          await deliver(stage.app, event);
        });
    });

    it('names every event it heeds', () => {
      const here = heeded.filter(({ context }) => context === provider);
      expect(hears.map(({ event }) => event.eventName).sort()).toEqual(here.map(({ eventName }) => eventName).sort());
    });

    it('has a pact with every context it listens to', () => {
      const folder = dirname(expect.getState().testPath as string);
      const without = [...new Set(heeded.map(({ context }) => context))].filter((context) => !existsSync(join(folder, `${context}.consumer.spec.ts`)));
      expect(without).toEqual([]);
    });
  });
}

/** The envelope as the inbox reads it, whatever the event; and of the payload only what the listener reads. */
async function described<S extends Stage>({ provider, hears }: Pair<S>, one: Hears<S>, stage: S): Promise<object> {
  const { eventName, keyField } = one.event;
  const payload = (await one.fields(stage)) as Record<string, unknown>;
  const place = hears.indexOf(one) + 1;
  return {
    id: MatchersV3.regex(`^${provider}\\.\\d+$`, `${provider}.${place}`),
    name: eventName,
    context: provider,
    key: payload[keyField] ?? id(),
    version: count(place),
    occurredAt: instant('2023-03-01T02:00:00.000Z'),
    correlation: code('a-pact'),
    payload,
  };
}

function exampleOf(contents: object): Envelope {
  return MatchersV3.reify(contents) as unknown as Envelope;
}

/** The listener itself, on an event that is watched; what it wrote is undone, so that the same event may come over the bus. */
async function read(app: ContextApp, consumer: ContextDefinition, event: Envelope): Promise<void> {
  const runtime = app.running.contexts.get(consumer.name);
  const listening = consumer.listeners.find((each) => heedsOf(each).event.eventName === event.name) as ListenerClass;
  const listener = app.running.app.get(listening, { strict: false });
  const { value, missed, unread, takenWhole } = watched(event);
  const undo = new Error('undo');
  const done = runtime?.database.transaction(async (manager) => {
    const tx = new Tx(manager, consumer.name, runtime.clock, systemCall(`${consumer.name}:${event.name}`, event.correlation));
    for (const [table, row] of heedsOf(listening).locks(value)) await tx.lockMany(table, [row]);
    await listener.hear(value as never, tx);
    await tx.flush();
    throw undo;
  });
  await done?.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  const named = new Set(pathsOf(event));
  const whole = [...takenWhole].filter(isOfPayload).flatMap((part) => declaredFields(heedsOf(listening).event, part).map((field) => `${part}.${field}`));
  expect({ missed: [...missed], unread: unread().filter(isOfPayload), takenUnnamed: whole.filter((path) => !named.has(path)) }).toEqual({ missed: [], unread: [], takenUnnamed: [] });
}

const isOfPayload = (path: string): boolean => path.startsWith('payload');

/** The bytes of the example over the bus: the inbox finds in it all that it needs. */
async function deliver(app: ContextApp, event: Envelope): Promise<void> {
  const transport = [...app.running.contexts.values()][0]?.server.unwrap<Transport>();
  await transport?.send(topicOf(event.context), [{ key: event.key, body: JSON.stringify(event) }]);
  await app.drain();
  expect(await app.sql(`SELECT state FROM inbox WHERE event_id = $1`, [event.id])).toEqual([{ state: 'handled' }]);
}
