import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../bootstrap.mjs';
import { freePort } from '../postgres/postgres.mjs';
import { whenEnded } from './leftovers.mjs';

export const CONTEXTS = ['identity', 'voucher', 'training', 'certificate', 'settlement'];
const READY_SECONDS = 90;
const STOP_SECONDS = 25;

/** `parts` hears of each before it starts: whichever fails, all are stopped. */
export async function startProcesses({ edition, settings, shared, port, dataFolder, log, parts, replicas }) {
  const names = edition === 'county' ? ['jiquan'] : CONTEXTS;
  const handles = [];
  for (const [index, app] of names.entries()) {
    for (let replica = 1; replica <= (replicas[app] ?? 1); replica++) {
      const ownPort = port && replica === 1 ? port + index : await freePort();
      const env = { ...shared, ...settings[app], JIQUAN_PORT: String(ownPort) };
      handles.push(handleOf(app, replica === 1 ? app : `${app}-${replica}`, env, dataFolder, log));
    }
  }
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

function keepLast(lines) {
  return (_name, line) => {
    lines.push(line);
    if (lines.length > 50) lines.shift();
  };
}
