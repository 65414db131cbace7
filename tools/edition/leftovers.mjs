import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bornAt, isAlive, signal } from '../postgres/owner.mjs';

const FOLDER = 'running';
const STOP_SECONDS = 5;
const KILL_SECONDS = 5;

/** A child ends when we do, because the channel between us closes; should it not, the next start finds it. */
export function whenEnded(child, name, dataFolder) {
  if (child.pid) rememberProcess(dataFolder, name, child.pid);
  return new Promise((done) => child.once('exit', done)).finally(() => forgetProcess(dataFolder, name));
}

/** Which process of ours runs under this name; together with its birth a process number is known for certain. */
function rememberProcess(dataFolder, name, pid) {
  mkdirSync(join(dataFolder, FOLDER), { recursive: true });
  writeFileSync(join(dataFolder, FOLDER, name), JSON.stringify({ pid, born: bornAt(pid) }));
}

function forgetProcess(dataFolder, name) {
  rmSync(join(dataFolder, FOLDER, name), { force: true });
}

/**
 * Processes end with the program that started them. One that could not, because it was stopped or busy when that was
 * killed, would hold its port and write beside the new one: it is found by its number and birth, never by its name.
 */
export async function stopLeftovers(dataFolder, say) {
  const left = known(dataFolder).filter(isAlive);
  if (left.length > 0) say(`stopping what a killed run left behind: ${left.map(({ name, pid }) => `${name} (process ${pid})`).join(', ')}`);
  await Promise.all(left.map((each) => stop(each)));
  rmSync(join(dataFolder, FOLDER), { recursive: true, force: true });
}

async function stop(process) {
  for (const [how, seconds] of [['SIGTERM', STOP_SECONDS], ['SIGKILL', KILL_SECONDS]]) {
    signal(process.pid, how);
    for (let tenth = 0; tenth < seconds * 10; tenth++) {
      if (!isAlive(process)) return;
      await sleep(100);
    }
  }
  throw new Error(`process ${process.pid} (${process.name}) does not end`);
}

/** Where a system does not tell when a process was born, a number may long be somebody else's. */
function known(dataFolder) {
  const folder = join(dataFolder, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => ({ name, ...processIn(join(folder, name)) })).filter(({ pid, born }) => pid > 0 && born);
}

function processIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
