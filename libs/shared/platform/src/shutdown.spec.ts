import { DataSource } from 'typeorm';
import { demoApi, demoContext } from './conformance/demo';
import { listeningContext } from './conformance/listening';
import { hooks, proofContext, ThingHeard } from './conformance/proof';
import { type ContextApp, startContexts } from './testing';

let app: ContextApp;
let admin: DataSource;
beforeEach(async () => {
  app = await startContexts([proofContext, demoContext, listeningContext] as never);
  admin = await new DataSource({ type: 'postgres', url: app.database.adminUrl, poolSize: 1 }).initialize();
});
afterEach(async () => {
  hooks.slow = () => Promise.resolve();
  await admin.destroy();
  await app.stop();
});

it('finishes what is in hand, publishes what is committed, takes nothing new', async () => {
  let finish: () => void = () => undefined;
  const inHand = new Promise<void>((arrived) => {
    hooks.slow = () => new Promise<void>((done) => ((finish = done), arrived()));
  });
  const answer = fetch(`${app.url}/proof/slow`, { method: 'POST' });
  await inHand;
  const stopped = app.running.stop();
  await expect(fetch(`${app.url}/proof/slow`, { method: 'POST' })).rejects.toThrow('fetch failed');
  finish();
  const response = await answer;
  expect([response.status, await response.json()]).toEqual([200, {}]);
  await stopped;
  expect(await app.told(ThingHeard)).toHaveLength(1);
  expect(await admin.query(`SELECT count(*) AS n FROM proof.event_pending`)).toEqual([{ n: 0 }]);
  expect(await admin.query(`SELECT count(*) AS n FROM bus.message WHERE topic = 'jiquan.proof'`)).toEqual([{ n: 1 }]);
  // The server ends a session a moment after its client has said goodbye.
  const sessions = () => admin.query(`SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'jiquan-%-app' AND datname = $1`, [app.database.name]);
  while (((await sessions()) as unknown[]).length > 0) await new Promise(setImmediate);
});

it('lets idle connections go at once, and may be told to stop twice', async () => {
  const client = app.as({ role: 'administrator' }, demoApi);
  await client.create({ name: 'one', limit: 1 }, { key: 'one' });
  const began = Date.now();
  await Promise.all([app.running.stop(), app.running.stop()]);
  expect(Date.now() - began).toBeLessThan(4000);
});
