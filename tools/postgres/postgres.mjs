import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync,
  statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from '../keeper.mjs';
import { isReachable, postgresBinaries, serverUser } from './binaries.mjs';
import { postmaster, release, takeOver } from './owner.mjs';

const START_SECONDS = 60;
const ORPHAN_TRIES = 20;
const LOG_BYTES = 10_000_000;

/**
 * Starts PostgreSQL on a data folder, which it makes when it is new.
 * `durable`: what was acknowledged survives a power cut. Without it, it survives the end of any process, which
 * is what tests need: `synchronous_commit` stays on in both.
 */
export async function startPostgres({ dataFolder, port, durable, settings = {}, say = () => {} }) {
  const binaries = postgresBinaries(say);
  const home = homeOf(resolve(dataFolder), say);
  const cluster = join(home, 'cluster');
  await takeOver(home, cluster, say);
  if (!existsSync(cluster)) createCluster(binaries, home, cluster, durable);
  const password = readFileSync(join(home, 'superuser'), 'utf8');
  const chosen = port ?? (await freePort());
  const all = { ...baseSettings(chosen, durable), ...settings };
  const server = await launchAfterOrphans(binaries, home, cluster, all);
  const url = `postgres://postgres:${password}@127.0.0.1:${chosen}/postgres`;
  const stop = async () => {
    await server.stop();
    release(home);
  };
  return { url, port: chosen, dataFolder: home, cluster, pid: server.pid, ended: server.ended, stop };
}

function baseSettings(port, durable) {
  const lax = { fsync: 'off', full_page_writes: 'off', max_connections: 300, scram_iterations: 1 };
  return {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    // A log holds no personal data: neither the statement nor the row that offended.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? { fsync: 'on', full_page_writes: 'on', max_connections: 200 } : lax),
  };
}

/** Where the data stands: as given, unless we are root in a home that `nobody` cannot enter. */
export function homeOf(folder, say) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (serverUser().uid === undefined) return folder;
  chmodSync(folder, 0o755);
  if (isReachable(folder)) return folder;
  const place = `/var/lib/jiquan/${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
  mkdirSync(place, { recursive: true, mode: 0o755 });
  say(`PostgreSQL runs as nobody, who cannot enter ${folder}: its data is in ${place}`);
  return place;
}

function createCluster(binaries, home, cluster, durable) {
  const half = `${cluster}.new`;
  const passwordFile = join(home, 'superuser');
  const handed = join(home, 'superuser.initdb');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  writeFileSync(handed, password, { mode: 0o600 });
  const { uid, gid } = serverUser();
  if (uid !== undefined) for (const path of [half, handed]) chownSync(path, uid, gid);
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', half, '-U', 'postgres', `--pwfile=${handed}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])],
    { ...serverUser(), env: { PATH: process.env.PATH, TZ: 'UTC' }, cwd: half, encoding: 'utf8' },
  );
  rmSync(handed, { force: true });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  // Only a whole cluster ever bears the name, whatever kills us on the way.
  renameSync(half, cluster);
}

/** The connections of a server that was killed notice it within a moment; until then a new one rightly refuses to start. */
async function launchAfterOrphans(...what) {
  for (let tried = 1; ; tried++) {
    try {
      return await launch(...what);
    } catch (error) {
      if (tried === ORPHAN_TRIES || !/shared memory block/.test(error.message)) throw error;
      await sleep(1000);
    }
  }
}

async function launch(binaries, home, cluster, settings) {
  const logFile = join(home, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_BYTES) renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = await keep(join(binaries, 'postgres'), ['-D', cluster, ...flags], {
    ...serverUser(),
    env: { PATH: process.env.PATH, TZ: 'UTC' },
    output: log,
    stopSignal: 'INT',
    lastSignal: 'SIGQUIT',
  });
  closeSync(log);
  await ready(cluster, server, logFile);
  return server;
}

async function ready(cluster, { pid, isOver }, logFile) {
  const until = Date.now() + START_SECONDS * 1000;
  const isReady = () => {
    const server = postmaster(cluster);
    return server?.pid === pid && server.ready;
  };
  while (!isReady()) {
    const tail = () => readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n');
    if (isOver()) throw new Error(`PostgreSQL did not start; the end of ${logFile}:\n${tail()}`);
    if (Date.now() > until) throw new Error(`PostgreSQL is not ready; the end of ${logFile}:\n${tail()}`);
    await sleep(15);
  }
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
