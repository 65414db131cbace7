import { randomUUID } from 'node:crypto';
import { refuse } from '@jiquan/kernel';
import { systemCall } from './caller';
import { CounterRaised } from './conformance/demo';
import { proofContext, ThingHeard, ThingTable } from './conformance/proof';
import { laneOf, LANES } from './event-log';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext, { now: '2023-03-01T01:00:00.000Z' });
});
afterAll(() => app.stop());

const run = <Value>(decide: (tx: Tx) => Promise<Value>) => app.running.contexts.get('proof')?.work.run<unknown>(systemCall('proof.spec', 'the-correlation'), decide);
const logged = (key: string) => app.sql<{ version: number; body: string; id: number }>(`SELECT id, version, body FROM event_log WHERE key = $1 ORDER BY id`, [key]);
const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null };
const told = (counter: string, version = 0) => ThingHeard({ counter, version });

it('counts versions per thing, 1, 2, 3, also within one transaction and among many at once', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await run(async (tx) => [told(one), told(other), told(one)].forEach((each) => tx.tell(each)));
  await Promise.all(Array.from({ length: 10 }, () => run(async (tx) => [told(one), told(other)].forEach((each) => tx.tell(each)))));
  expect((await logged(one)).map((row) => row.version)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect((await logged(other)).map((row) => row.version)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
});

it('keeps the bytes that travel, with business time, correlation and an id that names its context', async () => {
  const counter = randomUUID();
  await run(async (tx) => tx.tell(told(counter, 7)));
  const [row] = await logged(counter);
  const envelope = JSON.parse(row?.body ?? '') as Record<string, string>;
  expect(envelope).toEqual({
    id: `proof.${row?.id}`, name: 'thing.heard', context: 'proof', key: counter, version: 1, correlation: 'the-correlation', payload: { counter, version: 7 },
    occurredAt: expect.stringMatching(/^2023-03-01T01:/) as string, recordedAt: expect.stringMatching(/^20\d\d-.*\.\d{3}Z$/) as string,
  });
  expect(envelope['recordedAt']?.slice(0, 4)).not.toBe('2023');
});

it.each([
  ['a refusal', async () => refuse('thing.many')],
  ['a fault', () => Promise.reject(new Error('no'))],
  ['a constraint', (tx: Tx) => tx.insert(ThingTable, { ...NULLS, id: randomUUID(), code: randomUUID(), many: 5000, version: 1 })],
])('event, version, pending mark and change are there together or not at all (I10): %s', async (_how, fail) => {
  const counter = randomUUID();
  const change = async (tx: Tx, then: (tx: Tx) => Promise<unknown>) => {
    await tx.insert(ThingTable, { ...NULLS, id: counter, code: counter, version: 1 });
    tx.tell(told(counter));
    return then(tx);
  };
  const there = async () => {
    const [row] = await app.sql(
      `SELECT (SELECT count(*) FROM thing WHERE code = $1) AS thing, (SELECT count(*) FROM event_log WHERE key = $1) AS log, (SELECT count(*) FROM event_version WHERE key = $1) AS version`,
      [counter],
    );
    return row;
  };
  await run((tx) => change(tx, fail))?.catch(() => undefined);
  expect(await there()).toEqual({ thing: 0, log: 0, version: 0 });
  await run((tx) => change(tx, () => Promise.resolve()));
  expect(await there()).toEqual({ thing: 1, log: 1, version: 1 });
});

it('marks what is pending in the transaction, in the lane of its thing', async () => {
  const counter = randomUUID();
  await run(async (tx) => {
    tx.tell(told(counter));
    await tx.flush();
    expect(await tx.query(`SELECT p.lane FROM event_pending p JOIN event_log l USING (id) WHERE l.key = $1`, [counter])).toEqual([{ lane: laneOf(counter) }]);
  });
});

it('spreads things over the lanes, always the same way', () => {
  const lanes = Array.from({ length: 2000 }, () => laneOf(randomUUID()));
  expect(new Set(lanes).size).toBe(LANES);
  expect(laneOf('a')).toBe(laneOf('a'));
});

it('a listener’s events are written with its mark', async () => {
  const counter = randomUUID();
  await app.hear(CounterRaised({ counter, by: 1, total: 1 }));
  expect((await logged(counter)).map((row) => row.version)).toEqual([1]);
  expect(await app.sql(`SELECT state FROM inbox WHERE key = $1`, [counter])).toEqual([{ state: 'handled' }]);
});

it('has partitions for yesterday and the next two weeks', async () => {
  const days = await app.sql<{ day: string }>(`SELECT right(inhrelid::regclass::text, 8) AS day FROM pg_inherits WHERE inhparent = 'event_log'::regclass ORDER BY 1`);
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  expect(days.map((row) => row.day)).toEqual(Array.from({ length: 16 }, (_, index) => at(index - 1)));
});
