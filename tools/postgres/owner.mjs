import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const OWNER = 'owner';
const STOP_SECONDS = 30;
const LEAVING_SECONDS = 5;

/** One program per data folder: a second one is told so, and what a killed one left behind is stopped first. */
export async function takeOver(home, cluster, say) {
  await untilFree(home, say);
  writeFileSync(join(home, OWNER), JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  await stopLeftover(cluster, say);
}

/** The program before may be about to leave: npm was killed, or it was told to stop a moment ago. */
async function untilFree(home, say) {
  for (let tenth = 0; isOwnedByOther(home); tenth++) {
    const { pid } = ownerOf(home) ?? {};
    if (tenth === LEAVING_SECONDS * 10) throw new Error(`${home} is in use by process ${pid}: stop it first, or choose another data folder`);
    if (tenth === 5) say(`${home} is in use by process ${pid}; waiting a moment in case it is just leaving`);
    await sleep(100);
  }
}

function isOwnedByOther(home) {
  return ownerOf(home)?.pid !== process.pid && isOwned(home);
}

export function release(home) {
  rmSync(join(home, OWNER), { force: true });
}

/** Whether the program that last used this folder still runs. */
export function isOwned(home) {
  const owner = ownerOf(home);
  return owner !== undefined && isAlive(owner);
}

/** What the server writes about itself: its process, and whether it takes connections. */
export function postmaster(cluster) {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

async function stopLeftover(cluster, say) {
  const left = postmaster(cluster);
  if (left && isPostgres(left.pid)) {
    say(`stopping the PostgreSQL a killed run left behind (process ${left.pid})`);
    signal(left.pid, 'SIGINT');
    for (let tenth = 0; isPostgres(left.pid); tenth++) {
      if (tenth === STOP_SECONDS * 10) throw new Error(`PostgreSQL process ${left.pid} on ${cluster} does not stop`);
      await sleep(100);
    }
  }
  // A number taken by another program meanwhile would keep the server from starting. Otherwise the file stays: by it the
  // server sees whether orphans of a killed one still hold its memory, and may yet write.
  if (left && signal(left.pid, 0)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

export function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isPostgres(pid) {
  if (!signal(pid, 0) || stateOf(pid) === 'Z') return false;
  if (process.platform !== 'linux') return true;
  return /postgres/.test(readLines(`/proc/${pid}/comm`)[0] ?? '');
}

export function isAlive({ pid, born }) {
  return signal(pid, 0) && stateOf(pid) !== 'Z' && bornAt(pid) === born;
}

/** Process numbers are used again; together with its start a process is known for certain. */
export function bornAt(pid) {
  return statOf(pid)[19] ?? '';
}

/** `Z` is a dead process nobody has asked about yet; in a container that may last. */
function stateOf(pid) {
  return statOf(pid)[0];
}

function statOf(pid) {
  const stat = readLines(`/proc/${pid}/stat`)[0] ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ownerOf(home) {
  try {
    return JSON.parse(readFileSync(join(home, OWNER), 'utf8'));
  } catch {
    return undefined;
  }
}

function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
