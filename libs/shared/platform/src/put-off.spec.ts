import { randomUUID } from 'node:crypto';
import { refuse } from '@jiquan/kernel';
import type { Envelope } from '@jiquan/wire';
import { systemCall } from './caller';
import { CounterRaised } from './conformance/demo';
import { hooks, proofContext, ThingHeard } from './conformance/proof';
import type { Later } from './put-off';
import { type ContextApp, startContext } from './testing';
import type { ContextRuntime } from './runtime';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext, { now: '2023-03-01T01:00:00.000Z' });
});
afterAll(() => app.stop());
afterEach(() => (hooks.hearing = () => Promise.resolve()));

const runtime = () => app.running.contexts.get('proof') as ContextRuntime;
const told = async (counter: string) => (await app.told(ThingHeard)).filter((each) => each.key === counter);
const at = '2023-03-01T01:00:00.000Z';
const heard = (correlation: string): Envelope => {
  const counter = randomUUID();
  return { id: `demo.${counter}`, name: CounterRaised.eventName, context: 'demo', key: counter, version: 1, recordedAt: at, occurredAt: at, correlation, payload: { counter, by: 1, total: 1 } };
};
const take = (events: readonly Envelope[]) => {
  const deliveries = events.map((event, position) => ({ topic: 'jiquan.demo', partition: 0, position: String(position), key: event.key, body: JSON.stringify(event) }));
  return runtime().server.inbox.take({ deliveries, alive: () => Promise.resolve() });
};

describe('what a command puts off', () => {
  it('is done once before it commits, and tells with it', async () => {
    const counter = randomUUID();
    const runs: string[][] = [];
    const later: Later = (tx, asked) => {
      runs.push([...asked.keys()]);
      tx.tell(ThingHeard({ counter, version: 7 }));
      return Promise.resolve();
    };
    await runtime().work.run(systemCall('put-off.spec'), (tx) => {
      tx.beforeCommit(later, ['a', 'b']);
      tx.beforeCommit(later, ['b', 'c']);
      tx.beforeCommit(later, []);
      expect(runs).toEqual([]);
      return Promise.resolve('done');
    });
    expect(runs).toEqual([['a', 'b', 'c']]);
    expect(await told(counter)).toHaveLength(1);
  });

  it('may put off more, and is not done when the command is refused', async () => {
    const runs: string[] = [];
    const second: Later = (_tx, asked) => Promise.resolve(void runs.push(`second ${[...asked.keys()].join()}`));
    const first: Later = (tx) => Promise.resolve(tx.beforeCommit(second, ['x']));
    const act = (refused: boolean) =>
      runtime().work.run(systemCall('put-off.spec'), (tx) => {
        tx.beforeCommit(first, ['a']);
        return Promise.resolve(refused ? refuse('thing.unknown') : 'done');
      });
    await act(true);
    expect(runs).toEqual([]);
    await act(false);
    expect(runs).toEqual(['second x']);
  });
});

describe('what a batch of events puts off', () => {
  it('is done once for all of them, under the request that asked for each thing last', async () => {
    const runs: [string, string][][] = [];
    const counter = randomUUID();
    const later: Later = (tx, asked) => {
      runs.push([...asked].map(([thing, { correlation }]) => [thing, correlation]));
      tx.tell(ThingHeard({ counter, version: 1 }), asked.get('shared'));
      return Promise.resolve();
    };
    hooks.hearing = (event, tx) => Promise.resolve(tx.beforeCommit(later, ['shared', `of ${event.correlation}`]));
    await take(['one', 'two', 'three'].map(heard));
    expect(runs).toEqual([[['shared', 'three'], ['of one', 'one'], ['of two', 'two'], ['of three', 'three']]]);
    expect((await told(counter)).map(({ correlation }) => correlation)).toEqual(['three']);
  });

  it('fails with its own event alone: the others are handled, and the one is parked', async () => {
    const [good, ill, fine] = ['good', 'ill', 'fine'].map(heard) as [Envelope, Envelope, Envelope];
    const later: Later = (_tx, asked) => (asked.has('ill') ? Promise.reject(new Error('ill')) : Promise.resolve());
    hooks.hearing = (event, tx) => Promise.resolve(tx.beforeCommit(later, [event.correlation]));
    await take([good, ill, fine]);
    const states = await app.sql<{ key: string; state: string }>(`SELECT key, state FROM inbox WHERE key = ANY($1)`, [[good.key, ill.key, fine.key]]);
    expect(Object.fromEntries(states.map(({ key, state }) => [key, state]))).toEqual({ [good.key]: 'handled', [ill.key]: 'parked', [fine.key]: 'handled' });
    expect([(await told(ill.key)).length, (await told(good.key)).length]).toEqual([0, 1]);
  });
});
