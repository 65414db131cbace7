import { mkdtempSync, rmSync } from 'node:fs';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { signal } from './owner.mjs';
import { startPostgres } from './postgres.mjs';

jest.setTimeout(60_000);

let dataFolder: string;
const children: ChildProcess[] = [];
const servers: number[] = [];
beforeEach(() => (dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-postgres-spec-'))));
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const pid of servers.splice(0)) while (signal(pid, 0)) await sleep(20);
  rmSync(dataFolder, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

/** A program of its own, which can be killed as a machine kills one. */
async function elsewhere(): Promise<{ program: ChildProcess; url: string; pid: number }> {
  const program = fork(join(__dirname, 'hold.mjs'), [dataFolder], { stdio: 'ignore' });
  children.push(program);
  const [{ url, pid }] = (await once(program, 'message')) as [{ url: string; pid: number }];
  servers.push(pid);
  return { program, url, pid };
}

async function kill(program: ChildProcess): Promise<void> {
  const gone = once(program, 'exit');
  program.kill('SIGKILL');
  await gone;
}

it('makes a durable cluster, stops, and finds everything again', async () => {
  const first = await startPostgres({ dataFolder, durable: true });
  expect(await query(first.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await first.stop();
  const second = await startPostgres({ dataFolder, durable: true, settings: { work_mem: '8MB' } });
  expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  expect(await query(second.url, 'SHOW work_mem')).toEqual([{ work_mem: '8MB' }]);
  await second.stop();
});

it('refuses a folder in use by another program', async () => {
  await elsewhere();
  await expect(startPostgres({ dataFolder, durable: false })).rejects.toThrow(/in use by process/);
});

it('keeps what was acknowledged when program and server are killed, also where durable is off', async () => {
  const { program, url, pid } = await elsewhere();
  await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 100000) AS one');
  process.kill(pid, 'SIGKILL');
  await kill(program);
  const again = await startPostgres({ dataFolder, durable: false });
  expect(await query(again.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 100_000 }]);
  await again.stop();
});

it('stops the server when its program is killed, and starts again at once', async () => {
  const { program, url } = await elsewhere();
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await kill(program);
  const again = await startPostgres({ dataFolder, durable: false });
  expect(await query(again.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  await again.stop();
});

it('waits for the connections that a killed server left behind, and loses nothing', async () => {
  const { program, url, pid } = await elsewhere();
  await query(url, 'CREATE TABLE kept (one int)');
  const busy = new Client({ connectionString: url });
  busy.on('error', () => undefined);
  await busy.connect();
  const { rows } = await busy.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const orphan = rows[0]?.pid as number;
  // A stopped connection stays attached to the memory of its server until it goes on and sees that it is alone.
  process.kill(orphan, 'SIGSTOP');
  process.kill(pid, 'SIGKILL');
  await kill(program);
  const began = Date.now();
  setTimeout(() => process.kill(orphan, 'SIGCONT'), 1500);
  const again = await startPostgres({ dataFolder, durable: false });
  expect(Date.now() - began).toBeGreaterThan(1000);
  expect(await query(again.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 0 }]);
  await again.stop();
});
