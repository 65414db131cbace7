import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Made anew by the server when it starts; the folders themselves it wants to find. */
const EMPTIED = new Set(['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_wal']);
/** About this running server and no other. */
const LEFT_OUT = /^(postmaster\.(pid|opts)|postgresql\.auto\.conf\.tmp|current_logfiles.*|backup_label.*|tablespace_map.*|backup_manifest.*)$/;
const TEMPORARY = /^(pgsql_tmp.*|pg_internal\.init.*|t\d+_\d+.*)$/;
export const CONTROL = 'global/pg_control';

const PIECE = 256 * 1024;
const TRIES = 100;

/** Folders and files of a cluster that belong into a copy, while the server goes on changing them. */
export async function* contentsOf(cluster, under = '') {
  for (const entry of (await entriesOf(join(cluster, under))).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (path === CONTROL || TEMPORARY.test(entry.name) || (under === '' && LEFT_OUT.test(entry.name))) continue;
    if (entry.isDirectory()) {
      yield { path, kind: 'folder' };
      if (under !== '' || !EMPTIED.has(entry.name)) yield* contentsOf(cluster, path);
    } else if (entry.isFile()) {
      yield { path, kind: 'file' };
    }
  }
}

/** A table or database dropped meanwhile is gone from the copy as well: the log says so when it is replayed. */
function entriesOf(folder) {
  return readdir(folder, { withFileTypes: true }).catch(nothingIfGone([]));
}

/** Opens a file to be copied; undefined when it has vanished. */
export async function openFile(path) {
  const handle = await open(path, 'r').catch(nothingIfGone(undefined));
  if (!handle) return undefined;
  const { size } = await handle.stat();
  return { size, pieces: piecesOf(handle, size), close: () => handle.close() };
}

/** As many bytes as there were at first: what is added later, and zeros for what is cut off, the log puts right. */
async function* piecesOf(handle, size) {
  for (let at = 0; at < size; ) {
    const piece = Buffer.alloc(Math.min(PIECE, size - at));
    for (let filled = 0; filled < piece.length; ) {
      const { bytesRead } = await handle.read(piece, filled, piece.length - filled, at + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    at += piece.length;
    yield piece;
  }
}

/** The server rewrites this one file in place, so it counts only when it was twice the same. */
export async function readControl(cluster) {
  const path = join(cluster, CONTROL);
  for (let before = await readFile(path), tried = 0; tried < TRIES; tried++) {
    await sleep(5);
    const now = await readFile(path);
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`${path} does not stop changing`);
}

/** Segments of the log from the first to the last that the copy needs, and what says where timelines parted. */
export async function logFiles(cluster, { first, last }) {
  const names = (await readdir(join(cluster, 'pg_wal'))).sort();
  const segments = names.filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last);
  if (segments[0] !== first || segments.at(-1) !== last) throw new Error(`the log from ${first} to ${last} is not all there`);
  return [...names.filter((name) => name.endsWith('.history')), ...segments];
}

function nothingIfGone(nothing) {
  return (error) => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
}
