import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.mjs';
import { startKafka } from '../kafka/kafka.mjs';
import { freePort, startPostgres } from '../postgres/postgres.mjs';
import { forgetProcess, rememberProcess, stopLeftovers } from './leftovers.mjs';
import { rememberServer } from './server.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const CONTEXTS = ['identity', 'voucher', 'training', 'certificate', 'settlement'];
const READY_SECONDS = 90;
const STOP_SECONDS = 25;

/**
 * Starts an installation on this machine: PostgreSQL, the simulators of the systems outside, and either the county edition
 * (one process) or the province edition (one process per context over Kafka). Everything listens on loopback.
 */
export async function startEdition(options) {
  const { edition, dataFolder, say = () => {}, env = {} } = options;
  const parts = [];
  const stopAll = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  try {
    await build(['jiquan', ...(edition === 'province' ? CONTEXTS : [])], say);
    mkdirSync(dataFolder, { recursive: true });
    const postgres = await startPostgres({ dataFolder: join(dataFolder, 'postgres'), durable: options.durable ?? true, say, settings: options.postgresSettings ?? {} });
    parts.push(postgres);
    rememberServer(dataFolder, postgres);
    await stopLeftovers(dataFolder, say);
    const simulators = await startSimulators(options.simulators ?? ['--calm'], dataFolder);
    parts.push(...simulators.parts);
    const kafka = edition === 'province' ? await startKafka({ dataFolder: join(dataFolder, 'kafka'), say }) : undefined;
    if (kafka) parts.push(kafka);
    const settings = await prepare({ edition, adminUrl: postgres.url, keyFolder: join(dataFolder, 'keys') });
    writeFileSync(join(dataFolder, 'processes.json'), JSON.stringify(settings, null, 2), { mode: 0o600 });
    const shared = {
      JIQUAN_MODE: 'demo',
      JIQUAN_IDENTITY_REAL_NAME_URL: simulators.realName,
      JIQUAN_CERTIFICATE_QUERY_SYSTEM_URL: simulators.querySystem,
      ...(kafka ? { KAFKA_BROKERS: kafka.brokers, JIQUAN_KAFKA_SESSION_MS: '6000' } : {}),
      ...env,
    };
    const processes = await startProcesses({ edition, settings, shared, port: options.port, dataFolder, log: options.log, parts, replicas: options.replicas ?? {} });
    const urls = Object.fromEntries(CONTEXTS.map((name) => [name, (processes[name] ?? processes.jiquan).url]));
    return { edition, urls, adminUrl: postgres.url, postgres, kafka, simulators, processes, settings, dataFolder, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startProcesses({ edition, settings, shared, port, dataFolder, log, parts, replicas }) {
  const names = edition === 'county' ? ['jiquan'] : CONTEXTS;
  const handles = [];
  for (const [index, app] of names.entries()) {
    for (let replica = 1; replica <= (replicas[app] ?? 1); replica++) {
      const ownPort = port && replica === 1 ? port + index : await freePort();
      const env = { ...shared, ...settings[app], JIQUAN_PORT: String(ownPort) };
      handles.push(handleOf(app, replica === 1 ? app : `${app}-${replica}`, env, dataFolder, log));
    }
  }
  // Before they start: whichever fails, all are stopped.
  parts.push(...handles);
  await Promise.all(handles.map((handle) => handle.start()));
  return Object.fromEntries(handles.map((handle) => [handle.name, handle]));
}

/** One of our processes; `kill` is `kill -9`, `start` brings it back with the same settings and port, or with more. */
function handleOf(app, name, env, dataFolder, log) {
  const handle = {
    app,
    name,
    url: `http://127.0.0.1:${env.JIQUAN_PORT}`,
    child: undefined,
    ended: Promise.resolve(),
    pid: () => handle.child?.pid,
    running: () => handle.child !== undefined && handle.child.exitCode === null && handle.child.signalCode === null,
    async start(more = {}) {
      await launch(handle, { ...env, ...more }, dataFolder, log);
    },
    async kill() {
      if (!handle.running()) return;
      handle.child.kill('SIGKILL');
      await handle.ended;
    },
    async stop() {
      if (!handle.running()) return;
      handle.child.kill('SIGTERM');
      const late = setTimeout(() => handle.child.kill('SIGKILL'), STOP_SECONDS * 1000);
      await handle.ended;
      clearTimeout(late);
    },
  };
  return handle;
}

async function launch(handle, env, dataFolder, log) {
  const script = join(ROOT, 'dist', 'apps', handle.app, 'main.js');
  // kafkajs asks for timers in the past; Node warns of it at every connection (kafkajs issue 1751).
  const quiet = Number(process.versions.node.split('.')[0]) >= 22 ? ['--disable-warning=TimeoutNegativeWarning'] : [];
  const child = spawn(process.execPath, ['--enable-source-maps', ...quiet, script], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(ROOT, 'dist', 'cache'), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  handle.child = child;
  handle.ended = whenEnded(child, handle.name, dataFolder);
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      for (const line of text.split('\n')) if (line.trim() !== '') (log ?? keepLast(lines))(handle.name, line);
    });
  }
  await new Promise((ready, failed) => {
    const late = setTimeout(() => failed(new Error(`${handle.name} was not ready in ${READY_SECONDS} s`)), READY_SECONDS * 1000);
    child.once('message', () => (clearTimeout(late), ready()));
    child.once('exit', (code) => (clearTimeout(late), failed(new Error(`${handle.name} ended with ${code} before it was ready:\n${lines.join('\n')}`))));
  });
}

/** It ends when we do, because the channel between us closes; should it not, the next start finds it. */
function whenEnded(child, name, dataFolder) {
  if (child.pid) rememberProcess(dataFolder, name, child.pid);
  return new Promise((done) => child.once('exit', done)).finally(() => forgetProcess(dataFolder, name));
}

function keepLast(lines) {
  return (_name, line) => {
    lines.push(line);
    if (lines.length > 50) lines.shift();
  };
}

/** Keys, roles, databases and schemas, by the code of the product itself. */
function prepare({ edition, adminUrl, keyFolder }) {
  return new Promise((done, failed) => {
    const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(ROOT, 'dist', 'cache'), JIQUAN_ADMIN_URL: adminUrl, JIQUAN_KEY_FOLDER: keyFolder, JIQUAN_EDITION: edition };
    const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist', 'apps', 'jiquan', 'main.js'), 'prepare'], { cwd: ROOT, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.once('exit', (code) => (code === 0 ? done(JSON.parse(out)) : failed(new Error(`preparing failed:\n${err}${out}`))));
  });
}

async function startSimulators(flags, dataFolder) {
  const started = await Promise.all(['real-name', 'query-system'].map((kind) => startSimulator(kind, flags, dataFolder)));
  return { parts: started, realName: started[0].url, querySystem: started[1].url };
}

async function startSimulator(kind, flags, dataFolder) {
  const port = await freePort();
  const words = [kind, '--port', String(port), ...flags, '--keep', join(dataFolder, 'simulators', `${kind}.json`)];
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'simulators', 'cli.mjs'), ...words], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = whenEnded(child, kind, dataFolder);
  await Promise.race([new Promise((ready) => child.stdout.once('data', ready)), ended]);
  if (child.exitCode !== null) throw new Error(`simulator ${kind} did not start`);
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
