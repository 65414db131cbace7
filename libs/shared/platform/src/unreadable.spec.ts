import { randomUUID } from 'node:crypto';
import { CounterRaised } from './conformance/demo';
import { hooks, proofContext, ThingHeard } from './conformance/proof';
import type { ContextRuntime } from './runtime';
import { type ContextApp, startContext } from './testing';
import { topicOf, type Transport, UNREADABLE } from './transport';

const ADMIN = { role: 'administrator' as const, account: '00000000-0000-7000-8000-000000000001' };
let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext, { now: '2023-03-01T01:00:00.000Z' });
});
afterAll(() => app.stop());
afterEach(() => (hooks.hearing = () => Promise.resolve()));

const asAdmin = async () => `Bearer ${await app.token(ADMIN)}`;
const replay = async (key: string) => app.http.post('/proof/operations/parked/replay').set('authorization', await asAdmin()).send({ context: 'demo', key });
const parked = async () => {
  const { body } = await app.http.get('/proof/operations/parked').set('authorization', await asAdmin());
  return (body as { parked: { key: string; name: string; reason: string }[] }).parked;
};
const heard = async (key: string) => (await app.told(ThingHeard)).filter((each) => each.key === key).length;

describe('what is no event', () => {
  const key = randomUUID();
  const event = (more: object) => JSON.stringify({ id: 'demo.9', name: CounterRaised.eventName, context: 'demo', key, version: 1, occurredAt: '2023-03-01T01:00:00.000Z', payload: {}, ...more });
  const bodies = ['', 'not JSON', 'null', '[]', '{}', event({ id: 7 }), event({ key: '' }), event({ key: 'a\0b' }), event({ version: '1' }), event({ occurredAt: 'soon' }), event({ payload: 1 })];

  it('is parked where an administrator sees it, and nothing waits behind it', async () => {
    const transport = (app.running.contexts.get('proof') as ContextRuntime).server.unwrap<Transport>();
    for (const body of bodies) await transport.send(topicOf('demo'), [{ key, body }]);
    await app.hear(CounterRaised({ counter: key, by: 1, total: 1 }));
    expect(await heard(key)).toBe(1);
    const list = await parked();
    expect(list.map(({ name, reason }) => [name, reason])).toEqual(bodies.map(() => [UNREADABLE, 'it is no event']));
    expect(new Set(list.map((each) => each.key)).size).toBe(bodies.length);
    expect(await app.http.get('/health/live').then(({ status }) => status)).toBe(200);
  });

  it('stays there when it is replayed: the answer says so', async () => {
    const [first] = await parked();
    const { status, body } = await replay(first?.key as string);
    expect([status, (body as { code: string }).code]).toEqual([409, 'parked.fails-again']);
    expect(await parked()).toHaveLength(bodies.length);
  });
});

it('a replay whose cause is not gone leaves everything parked, in order; the next one handles it', async () => {
  const key = randomUUID();
  hooks.hearing = (envelope) => (envelope.key === key ? Promise.reject(new Error('a mistake of this release')) : Promise.resolve());
  await app.hear(CounterRaised({ counter: key, by: 1, total: 1 }));
  await app.hear(CounterRaised({ counter: key, by: 1, total: 2 }));
  const before = (await parked()).filter((each) => each.key === key);
  expect(before).toHaveLength(2);
  expect((await replay(key)).body).toMatchObject({ code: 'parked.fails-again', facts: { error: 'Error: a mistake of this release' } });
  expect((await parked()).filter((each) => each.key === key)).toEqual(before);
  hooks.hearing = () => Promise.resolve();
  expect((await replay(key)).body).toEqual({ handled: 2 });
  expect(await heard(key)).toBe(2);
}, 60_000);
