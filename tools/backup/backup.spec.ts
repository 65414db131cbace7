import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Postgres, startPostgres } from '../postgres/postgres.mjs';
import { takeBackup } from './backup.mjs';
import { ACCOUNTS, EACH, Load, prepare, rows } from './load';
import { restoreBackup } from './restore.mjs';

jest.setTimeout(180_000);

const passphrase = 'four plain words here';
const WRITERS = 4;
let folder: string;
let data: string;
let file: string;
let postgres: Postgres;
/** What each writer had been told was done before the backup began. */
let before: number[];

const server = () => ({ url: postgres.url, home: postgres.dataFolder, cluster: postgres.cluster });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiquan-backup-spec-'));
  data = join(folder, 'data');
  mkdirSync(join(data, 'keys'), { recursive: true });
  writeFileSync(join(data, 'keys', 'master.json'), '{"secret":"of this county"}', { mode: 0o600 });
  writeFileSync(join(data, 'demo.json'), '{"password":"shown nowhere"}', { mode: 0o600 });
  file = join(folder, 'under-load.backup');
  postgres = await startPostgres({ dataFolder: join(data, 'postgres'), durable: true, settings: { max_wal_size: '32MB' } });
  await prepare(postgres.url);
  const load = new Load(postgres.url, WRITERS);
  await sleep(3000);
  before = [...load.acknowledged];
  await takeBackup({ dataFolder: data, server: server(), file, passphrase });
  await sleep(500);
  await load.stop();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(postgres.dataFolder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const refused = (options: { file?: string; dataFolder?: string; passphrase?: string }) =>
  restoreBackup({ file, dataFolder: join(folder, 'elsewhere'), passphrase, ...options });
const nothingLeft = () => expect(readdirSync(folder).filter((name) => name.includes('elsewhere'))).toEqual([]);

/** A copy with one byte turned at a place between 0 (begin) and 1 (end). */
function damaged(place: number): string {
  const copy = join(folder, `damaged-${place}.backup`);
  copyFileSync(file, copy);
  const at = Math.floor(statSync(copy).size * place);
  const byte = (readFileSync(copy)[at] as number) ^ 0xff;
  const handle = openSync(copy, 'r+');
  writeSync(handle, Buffer.from([byte]), 0, 1, at);
  return copy;
}

/** Where root's own folders are closed, the server, which is not root, has its files elsewhere. */
it.each(['755', '700'])('restores into a folder of mode %s what was copied under load: all acknowledged, nothing torn', async (mode) => {
  expect(Math.min(...before)).toBeGreaterThan(10);
  chmodSync(folder, Number.parseInt(mode, 8));
  const target = join(folder, `restored-${mode}`);
  await restoreBackup({ file, dataFolder: target, passphrase });
  expect(readFileSync(join(target, 'keys', 'master.json'), 'utf8')).toBe('{"secret":"of this county"}');
  expect(statSync(join(target, 'keys', 'master.json')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(target, 'demo.json'), 'utf8')).toBe('{"password":"shown nowhere"}');
  const restored = await startPostgres({ dataFolder: join(target, 'postgres'), durable: true });
  try {
    const [sum] = await rows<{ sum: number }>(restored.url, 'SELECT sum(balance)::integer AS sum FROM account');
    expect(sum).toEqual({ sum: ACCOUNTS * EACH });
    const writers = await rows<{ count: number; max: number }>(restored.url, 'SELECT count(*)::integer AS count, max(number) AS max FROM written GROUP BY writer ORDER BY writer');
    expect(writers).toHaveLength(WRITERS);
    for (const [writer, { count, max }] of writers.entries()) {
      expect(count).toBe(max);
      expect(max).toBeGreaterThanOrEqual(before[writer] as number);
    }
    await rows(restored.url, 'CREATE EXTENSION amcheck');
    await rows(restored.url, `SELECT bt_index_check(indexrelid, true) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relam = (SELECT oid FROM pg_am WHERE amname = 'btree')`);
    // The slot lived as long as the backup.
    expect(await rows(postgres.url, 'SELECT slot_name FROM pg_replication_slots')).toEqual([]);
    expect(await rows(restored.url, 'SELECT slot_name FROM pg_replication_slots')).toEqual([]);
  } finally {
    await restored.stop();
    rmSync(restored.dataFolder, { recursive: true, force: true });
  }
});

it('shows no secret in the file', () => {
  expect(readFileSync(file).includes('of this county')).toBe(false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('refuses the wrong passphrase and leaves nothing behind', async () => {
  await expect(refused({ passphrase: 'four other words here' })).rejects.toThrow(/not the passphrase/);
  nothingLeft();
});

it.each([0.0005, 0.3, 0.6, 0.9999])('refuses a file damaged at %s of its length and leaves nothing behind', async (place) => {
  await expect(refused({ file: damaged(place) })).rejects.toThrow(/damaged/);
  nothingLeft();
});

it('refuses half a file, another file, and no file', async () => {
  const half = join(folder, 'half.backup');
  copyFileSync(file, half);
  truncateSync(half, Math.floor(statSync(half).size / 2));
  await expect(refused({ file: half })).rejects.toThrow(/damaged or not a whole backup/);
  const other = join(folder, 'other.backup');
  writeFileSync(other, 'not a backup at all');
  await expect(refused({ file: other })).rejects.toThrow(/damaged or not a whole backup/);
  await expect(refused({ file: join(folder, 'none.backup') })).rejects.toThrow(/There is no file/);
  nothingLeft();
});

it('refuses a folder that holds something, and does not touch it', async () => {
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'mine'), 'mine');
  await expect(refused({ dataFolder: taken })).rejects.toThrow(/is not empty/);
  expect(readdirSync(taken)).toEqual(['mine']);
});

it('refuses to back up under a short passphrase, over a file, a half loaded county, a province, and nothing', async () => {
  const again = (changes: { file?: string; passphrase?: string; dataFolder?: string }) =>
    takeBackup({ dataFolder: data, server: server(), file: join(folder, 'again.backup'), passphrase, ...changes });
  await expect(again({ passphrase: 'elf letters' })).rejects.toThrow(/at least 12/);
  await expect(again({ file })).rejects.toThrow(/there already/);
  await expect(again({ dataFolder: folder })).rejects.toThrow(/holds no county/);
  writeFileSync(join(data, 'loading'), '');
  await expect(again({})).rejects.toThrow(/still being loaded/);
  rmSync(join(data, 'loading'));
  mkdirSync(join(data, 'kafka'));
  await expect(again({})).rejects.toThrow(/province edition/);
  rmSync(join(data, 'kafka'), { recursive: true });
  expect(existsSync(join(folder, 'again.backup'))).toBe(false);
});

it('leaves no half file when the database goes away meanwhile', async () => {
  const lost = join(folder, 'lost.backup');
  const backup = takeBackup({ dataFolder: data, server: server(), file: lost, passphrase });
  const watch = async () => {
    for (;;) {
      const [session] = await rows<{ pid: number }>(postgres.url, `SELECT pid FROM pg_stat_activity WHERE application_name = 'jiquan-backup'`);
      if (session) return rows(postgres.url, `SELECT pg_terminate_backend(${session.pid})`);
      await sleep(5);
    }
  };
  await Promise.all([expect(backup).rejects.toThrow(), watch()]);
  expect(readdirSync(folder).filter((name) => name.startsWith('lost'))).toEqual([]);
});
