import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CounterRaised, demoApi, demoContext } from './conformance/demo';
import { listeningContext } from './conformance/listening';
import { Maintenance } from './maintenance';
import { startServer } from './server';
import { sweepAll } from './sweep';
import { type ContextApp, startContexts, TestKeys } from './testing';
import { topicOf, type Transport } from './transport';

let app: ContextApp;
const of = (definition: unknown, name: string) => new Maintenance({ definition: definition as never, url: app.database.ownerUrl(name), bus: true });
let demo: Maintenance;
let listening: Maintenance;
beforeEach(async () => {
  app = await startContexts([demoContext, listeningContext] as never);
  [demo, listening] = [of(demoContext, 'demo'), of(listeningContext, 'listening')];
});
afterEach(() => app.stop());

const asAdmin = async <Row>(sql: string): Promise<Row[]> => {
  const admin = await new DataSource({ type: 'postgres', url: app.database.adminUrl, poolSize: 1 }).initialize();
  try {
    return (await admin.query(sql)) as Row[];
  } finally {
    await admin.destroy();
  }
};
const rows = async (sql: string) => (await asAdmin<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n;

it('keeps partitions of the event log two weeks ahead', async () => {
  const newest = async () => (await app.sql<{ leaf: string }>(`SELECT max(inhrelid::regclass::text) AS leaf FROM pg_inherits WHERE inhparent = 'demo.event_log'::regclass`))[0]?.leaf;
  const before = await newest();
  await app.sql(`DROP TABLE ${before}`);
  expect(await newest()).not.toBe(before);
  await demo.run();
  expect(await newest()).toBe(before);
});

it('takes away answers nobody may ask for again', async () => {
  const admin = app.as({ role: 'administrator' }, demoApi);
  for (const name of ['a', 'b']) await admin.create({ name, limit: 1 }, { key: name });
  await app.sql(`UPDATE demo.answer SET at = now() - interval '24 hours 1 second' WHERE scope LIKE '%|a'`);
  expect(await sweepAll(demo)).toBe(1);
  expect(await app.sql(`SELECT right(scope, 2) AS key FROM demo.answer`)).toEqual([{ key: '|b' }]);
});

describe('old messages of the bus', () => {
  const send = async (count: number) => {
    const transport = app.running.contexts.get('demo')?.server.unwrap<Transport>() as Transport;
    const messages = Array.from({ length: count }, () => {
      const counter = randomUUID();
      const told = CounterRaised({ counter, by: 1, total: 1 });
      const times = { recordedAt: '', occurredAt: '2023-03-01T00:00:00.000Z' };
      const envelope = { id: `demo.${counter}`, name: told.name, context: 'demo', key: counter, version: 1, ...times, correlation: '', payload: told.payload };
      return { key: counter, body: JSON.stringify(envelope) };
    });
    await transport.send(topicOf('demo'), messages);
  };
  const age = (days: number) => asAdmin(`UPDATE bus.message SET at = now() - interval '${days} days'`);
  const stopReading = () => app.running.contexts.get('listening')?.server.subscription?.stop();

  it('go when every reader has them behind it, in chunks', async () => {
    await send(2500);
    await app.drain();
    await listening.begin();
    await age(15);
    expect(await demo.run()).toBe(1000);
    expect(await sweepAll(demo)).toBe(1500);
    expect(await rows('bus.message')).toBe(0);
  });

  it('stay when they are young, and when a reader has not read them', async () => {
    await stopReading();
    await send(20);
    await listening.begin();
    await age(13);
    expect(await sweepAll(demo)).toBe(0);
    await age(15);
    expect(await sweepAll(demo)).toBe(0);
    expect(await rows('bus.message')).toBe(20);
  });

  it('are only those of the own topic, and the inbox keeps its marks', async () => {
    await send(20);
    await app.drain();
    await age(15);
    const marks = await rows('listening.inbox');
    expect(await sweepAll(listening)).toBe(0);
    expect(await sweepAll(demo)).toBe(20);
    expect(await rows('listening.inbox')).toBe(marks);
  });

  it('that are gone do not make a later consumer wait for them', async () => {
    await send(20);
    await app.drain();
    await age(15);
    await sweepAll(demo);
    await app.sqlOf('listening', `DELETE FROM listening.consumer_offset`);
    await send(1);
    await app.drain();
    expect(app.running.contexts.get('listening')?.server.subscription?.progress.lag).toBe(0);
    expect(await rows('bus.partition p JOIN listening.consumer_offset o USING (topic, partition) WHERE o.next = p.next')).toBe(await rows('bus.partition'));
  });
});

it('runs by itself where the process is given the owner’s address, and not elsewhere', async () => {
  const keys = await TestKeys.create();
  const secrets = { JIQUAN_JWKS: keys.jwks, JIQUAN_ANSWER_KEY: Buffer.alloc(32).toString('base64') };
  const env = { JIQUAN_MODE: 'test', JIQUAN_PORT: '0', JIQUAN_LOG: 'silent', ...secrets, JIQUAN_DEMO_DATABASE_URL: app.database.appUrl('demo') };
  const without = await startServer({ contexts: [demoContext] as never, env });
  expect(without.contexts.get('demo')?.maintenance).toBeUndefined();
  await without.stop();
  const withOwner = await startServer({ contexts: [demoContext] as never, env: { ...env, JIQUAN_DEMO_OWNER_URL: app.database.ownerUrl('demo') } });
  expect(await withOwner.contexts.get('demo')?.maintenance?.run()).toBe(0);
  await withOwner.stop();
});
