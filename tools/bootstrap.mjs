import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const OLDEST_NODE = [20, 20];
const PARENT_MILLISECONDS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * For the first line of a tool that `npm` starts: installs what is missing, and goes on under the Node that came
 * with it. Returns only in the process that is to do the work.
 */
export async function bootstrap() {
  checkNode();
  endWithParent();
  process.chdir(ROOT);
  if (!isInstalled()) install();
  process.env.PATH = [BIN, ...pathWithoutBin()].join(delimiter);
  const newer = join(BIN, 'node');
  if (isOlderNode() && existsSync(newer)) await continueUnder(newer);
}

/**
 * A parent that is killed with -9 cannot pass that on, and would leave us behind with its ports and its data: we see
 * that it has gone, and end as if we had been told. The Node before us holds a channel; npm is found by its number.
 */
function endWithParent() {
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected) {
    process.once('disconnect', end);
    process.channel.unref();
  }
  const npm = [process.ppid, statOf(process.ppid)?.parent].find((pid) => /^\(npm\b/.test(statOf(pid)?.name));
  if (!npm) return;
  const watch = setInterval(() => {
    if (statOf(npm)) return;
    clearInterval(watch);
    end();
  }, PARENT_MILLISECONDS).unref();
}

/** Of a process that has ended there is nothing to know, nor where a system has no such file. */
function statOf(pid) {
  try {
    const [, name, state, parent] = /^\d+ (\(.*\)) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return state === 'Z' ? undefined : { name, parent };
  } catch {
    return undefined;
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`Jiquan needs Node ${OLDEST_NODE.join('.')} or later to begin with; this is ${process.versions.node}.`);
}

/**
 * What npm wrote down when it last installed, against what the lock asks for: everything installed is of the locked
 * version, and all we name ourselves is there. The lock also lists packages that npm never installs.
 */
function isInstalled() {
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const locked = packagesOf(join(ROOT, 'package-lock.json'));
  const { dependencies, devDependencies } = locked[''];
  const named = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `node_modules/${name}`);
  const isLocked = ([path, { version }]) => locked[path]?.version === version;
  return named.every((path) => path in installed) && Object.entries(installed).every(isLocked);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.log('Installing what package-lock.json lists; this takes about a minute, the first time and when it changes.');
  const env = { ...process.env, PATH: pathWithoutBin().join(delimiter) };
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) fail(`npm ci did not succeed${error ? `: ${error.message}` : ''}. See the lines above.`);
}

/** The Node that is about to be replaced must not run the replacement. */
function pathWithoutBin() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== BIN);
}

function isOlderNode() {
  return Number(process.versions.node.split('.')[0]) < 24;
}

/** At a terminal Ctrl-C reaches both of us; this one only waits for the other, and ends as it ended. */
function continueUnder(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise(() => {
    child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
