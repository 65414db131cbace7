import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@jiquan/kernel';
import type { Envelope } from '@jiquan/wire';
import { BusinessClock } from './clocks';
import { CounterRaised } from './conformance/demo';
import { hooks, proofContext, type Thing, ThingHeard, ThingTable } from './conformance/proof';
import { ATTEMPTS, Inbox } from './inbox';
import { Marks } from './inbox.rows';
import { Rows } from './rows';
import type { ContextRuntime } from './runtime';
import { type ContextApp, startContext } from './testing';
import type { Tx } from './tx';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext, { now: '2023-03-01T01:00:00.000Z' });
});
afterAll(() => app.stop());
afterEach(() => (hooks.hearing = () => Promise.resolve()));

let number = 0;
const heard = (counter: string, version = 1, occurredAt = '2023-03-01T01:00:00.000Z'): Envelope => {
  const payload = { counter, by: 1, total: version };
  return { id: `demo.spec-${++number}`, name: CounterRaised.eventName, context: 'demo', key: counter, version, recordedAt: occurredAt, occurredAt, correlation: 'spec', payload };
};
const runtime = () => app.running.contexts.get('proof') as ContextRuntime;
let alive = 0;
const take = (events: readonly Envelope[], inbox = runtime().server.inbox) => {
  const deliveries = events.map((event, position) => ({ topic: 'jiquan.demo', partition: 0, position: String(position), key: event.key, body: JSON.stringify(event) }));
  return inbox.take({ deliveries, alive: () => Promise.resolve(void alive++) });
};
const states = async (keys: readonly string[]) => {
  const rows = await app.sql<{ state: string; n: number }>(`SELECT state, count(*)::integer AS n FROM inbox WHERE key = ANY($1) GROUP BY state`, [keys]);
  return Object.fromEntries(rows.map((row) => [row.state, row.n]));
};
const told = async (keys: readonly string[]) => (await app.told(ThingHeard)).filter((each) => keys.includes(each.key)).map((each) => each.payload.version);
const attempts = async (event: Envelope) => app.sql<{ attempts: number; last_error: string }>(`SELECT attempts, last_error FROM inbox_attempt WHERE event_id = $1`, [event.id]);
const fail = (tx: Tx, state: string) => tx.query(`DO $$ BEGIN RAISE EXCEPTION 'Zhang San 411024199001011234' USING ERRCODE = '${state}'; END $$`);

it('one poison in the middle of 500 parks its own key alone, with what follows of it', async () => {
  const events = Array.from({ length: 498 }, () => heard(randomUUID()));
  const poison = heard(randomUUID(), 1);
  const follower = heard(poison.key, 2);
  const all = [...events.slice(0, 250), poison, ...events.slice(250, 400), follower, ...events.slice(400)];
  hooks.hearing = async (event, tx) => void (event.id === poison.id && (await fail(tx, '22012')));
  alive = 0;
  await take(all);
  expect(await states(events.map((each) => each.key))).toEqual({ handled: 498 });
  expect(await states([poison.key])).toEqual({ parked: 2 });
  expect((await told(events.map((each) => each.key))).length).toBe(498);
  expect(await told([poison.key])).toEqual([]);
  expect(await attempts(poison)).toEqual([{ attempts: ATTEMPTS + 1, last_error: 'QueryFailedError: SQLSTATE 22012' }]);
  expect(app.logLines.some((line) => line.includes(poison.id))).toBe(true);
  // What people entered is neither in the note nor in the log.
  expect(app.logLines.join('\n')).not.toMatch(/Zhang|411024/);
  expect(alive).toBeGreaterThan(5);
  const reasons = await app.sql(`SELECT event_id, reason FROM inbox_parked WHERE key = $1 ORDER BY position`, [poison.key]);
  expect(reasons).toEqual([{ event_id: poison.id, reason: `failed ${ATTEMPTS} times` }, { event_id: follower.id, reason: 'an earlier event of this key is parked' }]);
}, 60_000);

const PASSING = [['57P03', 'a database that starts'], ['53300', 'one with too many connections'], ['40P01', 'a deadlock'], ['40001', 'a serialization failure']];
it.each(PASSING)('%s, %s, is waited for and not counted', async (state) => {
  const event = heard(randomUUID());
  let times = 0;
  hooks.hearing = async (_event, tx) => void (times++ === 0 && (await fail(tx, state)));
  await take([event]);
  expect([times, await states([event.key]), await attempts(event)]).toEqual([2, { handled: 1 }, []]);
});

it('two that take the same events at once handle each of them once', async () => {
  const events = Array.from({ length: 50 }, () => heard(randomUUID()));
  const other = new Inbox('proof', runtime().database, runtime().clock, runtime().server, () => undefined, () => undefined);
  await Promise.all([take(events), take([...events].reverse(), other), take(events)]);
  expect(await states(events.map((each) => each.key))).toEqual({ handled: 50 });
  expect(await told(events.map((each) => each.key))).toHaveLength(50);
});

it('a key is handled by one at a time, per consumer: others wait until it is done', async () => {
  const event = heard(randomUUID());
  const { database } = runtime();
  let handled = false;
  hooks.hearing = async () => void (handled = true);
  let taking: Promise<void> | undefined;
  await database.transaction(async (manager) => {
    await new Marks('another consumer', new Rows(manager)).lockKeys([heard(event.key)]);
    await take([heard(event.key)]);
    expect(handled).toBe(true);
    handled = false;
    await new Marks('proof', new Rows(manager)).lockKeys([event]);
    taking = take([event]);
    const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
    while ((await app.sql(waiting)).length === 0) await new Promise(setImmediate);
    expect(handled).toBe(false);
  });
  await taking;
  expect(handled).toBe(true);
});

it('locks the rows of a whole batch, in order, before it handles the first event', async () => {
  const NULLS = { words: null, on: null, at: null, amount: null, many: null, place: null, yes: null, data: null, bytes: null };
  const things = ['a', 'b', 'c'].map((code): Thing => ({ id: randomUUID(), code: code + randomUUID(), ...NULLS, version: 1 }));
  for (const each of things) await app.sql(`INSERT INTO thing (id, code, version) VALUES ($1, $2, 1)`, [each.id, each.code]);
  const free: number[] = [];
  hooks.hearing = async () => void free.push((await app.sqlAsApp(`SELECT 1 FROM ${ThingTable.name} WHERE id = ANY($1) FOR UPDATE SKIP LOCKED`, [things.map((each) => each.id)])).length);
  await take(things.map((each) => heard(each.id)).reverse());
  expect(free).toEqual([0, 0, 0]);
});

it('what a listener tells is told with its mark: not by the try that failed', async () => {
  const event = heard(randomUUID());
  let tries = 0;
  hooks.hearing = () => (tries++ === 0 ? Promise.reject(new Error('ill')) : Promise.resolve());
  await take([event]);
  expect([tries, await told([event.key]), await states([event.key])]).toEqual([2, [1], { handled: 1 }]);
});

describe('the business clock of a consumer', () => {
  const later = '2023-06-01T00:00:00.000Z';
  it('is never earlier than what it hears of, also after a restart', async () => {
    const { clock } = runtime();
    expect(clock.now() < later).toBe(true);
    await take([heard(randomUUID(), 1, later)]);
    expect(clock.now() >= later).toBe(true);
    const [row] = await app.sql<{ offset_ms: number }>(`SELECT offset_ms FROM clock`);
    expect(row?.offset_ms).toBe(clock.offset);
    await take([heard(randomUUID(), 1, '2023-05-01T00:00:00.000Z')]);
    expect(clock.now() >= later).toBe(true);
  });

  it('does not move in production', async () => {
    const clock = new BusinessClock(false);
    const inbox = new Inbox('proof', runtime().database, clock, runtime().server, () => undefined, () => undefined);
    const event = heard(randomUUID(), 1, instant(Date.now() + 86_400_000) as Instant);
    await take([event], inbox);
    expect([clock.offset, await states([event.key])]).toEqual([0, { handled: 1 }]);
  });
});

it('an event nobody here listens to leaves no mark', async () => {
  const event = { ...heard(randomUUID()), name: 'demo.unheard' };
  await take([event]);
  expect(await states([event.key])).toEqual({});
});
