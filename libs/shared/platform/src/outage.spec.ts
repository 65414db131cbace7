import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client, type ProblemError } from '@jiquan/wire';
import { type Postgres, startPostgres } from '../../../../tools/postgres/postgres.mjs';
import { CounterRaised, demoApi, demoContext } from './conformance/demo';
import { listeningContext } from './conformance/listening';
import { databaseUrl, migrate, provision } from './database';
import { type Running, startServer } from './server';
import { TestKeys } from './testing';

jest.setTimeout(90_000);

const contexts = [demoContext, listeningContext] as never[] as (typeof demoContext)[];
const password = () => 'test-only';
let dataFolder: string;
let postgres: Postgres;
let running: Running;
let token: string;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-outage-spec-'));
  postgres = await startPostgres({ dataFolder, durable: false });
  await provision({ adminUrl: postgres.url, database: 'jiquan', contexts: contexts.map((each) => each.name), password, bus: true });
  const url = (role: string) => databaseUrl(postgres.url, 'jiquan', { name: role, password: password() });
  for (const each of contexts) await migrate({ context: each.name, url: url(`${each.name}_owner`) }, each as never);
  const keys = await TestKeys.create();
  token = await keys.sign('access', { sub: '00000000-0000-7000-8000-000000000001', sid: '00000000-0000-7000-8000-000000000002', role: 'administrator', acr: 'otp' });
  const urls = contexts.map((each) => [`JIQUAN_${each.name.toUpperCase()}_DATABASE_URL`, url(`${each.name}_app`)]);
  const env = { JIQUAN_MODE: 'test', JIQUAN_PORT: '0', JIQUAN_LOG: 'silent', JIQUAN_JWKS: keys.jwks, JIQUAN_ANSWER_KEY: randomBytes(32).toString('base64') };
  running = await startServer({ contexts: contexts as never, env: { ...env, ...Object.fromEntries(urls) } });
});
afterAll(async () => {
  await running?.stop();
  await postgres?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const counters = () => client(demoApi, { baseUrl: running.url, token: () => token });
const health = async (which: string) => (await fetch(`${running.url}/health/${which}`)).status;
const problemOf = (error: unknown) => (error as ProblemError).problem;
/** Relays and consumers come back by themselves within a second or two: there is nothing to await but that. */
const eventually = async (check: () => Promise<boolean>) => {
  for (const until = Date.now() + 30_000; Date.now() < until; ) if (await check()) return true;
  return false;
};

it('without its database the service answers 503, lives, and works again when the database is back', async () => {
  const { counter } = await counters().create({ name: 'one', limit: 10 }, { key: 'one' });
  expect([await health('ready'), await health('live')]).toEqual([200, 200]);

  await postgres.stop();
  const refused = [
    await counters().raise({ counter, by: 1 }).catch(problemOf),
    await counters().counters({}).catch(problemOf),
    await client(demoApi, { baseUrl: running.url, token: () => token }).create({ name: 'two', limit: 1 }, { key: 'two' }).catch(problemOf),
  ];
  expect(refused.map((each) => [(each as { status: number }).status, (each as { code: string }).code])).toEqual(Array(3).fill([503, 'database.unavailable']));
  expect([await health('ready'), await health('live')]).toEqual([503, 200]);

  postgres = await startPostgres({ dataFolder, port: postgres.port, durable: false });
  expect(await eventually(async () => (await health('ready')) === 200)).toBe(true);
  expect(await counters().raise({ counter, by: 2 })).toEqual({ counter, total: 2 });
  const listening = running.contexts.get('listening')?.database;
  expect(await eventually(async () => ((await listening?.query(`SELECT 1 FROM seen WHERE counter = $1`, [counter])) as unknown[]).length === 1)).toBe(true);
  const demo = running.contexts.get('demo')?.database;
  expect(await demo?.query(`SELECT name, version FROM event_log`)).toEqual([{ name: CounterRaised.eventName, version: 1 }]);
  expect(await demo?.query(`SELECT outcome FROM audit ORDER BY id`)).toEqual([{ outcome: 'done' }, { outcome: 'done' }]);
});

it('a process that is told to stop does not wait for a database that is away', async () => {
  await postgres.stop();
  const began = Date.now();
  await running.stop();
  expect(Date.now() - began).toBeLessThan(10_000);
});
