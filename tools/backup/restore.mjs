import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { postgresBinaries, serverUser } from '../postgres/binaries.mjs';
import { homeOf } from '../postgres/postgres.mjs';
import { bytesOf, readArchive } from './archive.mjs';
import { FORMAT } from './backup.mjs';
import { Refused } from './refused.mjs';
import { isSigned, sameKeys, show } from './sealed.mjs';

/**
 * Brings a county back into an empty data folder. Everything is unpacked beside it and checked against the signed list of
 * files; only a whole county ever gets the folder's name.
 */
export async function restoreBackup({ file, dataFolder, passphrase, say = () => {} }) {
  const target = resolve(dataFolder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new Refused(`${target} is not empty. A county is restored into an empty folder only: choose another with --data, or move this one away.`);
  }
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
  const beside = join(dirname(target), `.${basename(target)}.restoring-${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  try {
    const { about, count } = await unpack(file, beside, passphrase);
    handOver(join(beside, 'postgres', 'cluster'));
    chmodSync(beside, 0o755);
    // One call for thousands of files; a power cut from here on finds all of them on the disk.
    spawnSync('sync');
    renameSync(beside, target);
    settle(target, say);
    say(`${count} files of the backup of ${about.made} are in ${target}; npm start continues from there.`);
    return about;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

async function unpack(file, beside, passphrase) {
  const state = { about: undefined, keys: undefined, manifest: undefined, signature: undefined, files: {} };
  await readArchive(file, (name, type, stream) => take(state, { file, beside, passphrase, name, type, stream }));
  const { about, keys, manifest, signature, files } = state;
  const damaged = (what) => new Refused(`${file} is damaged or was changed: ${what}. Nothing was restored.`);
  if (!about || !manifest || !signature) throw damaged('its end is missing');
  if (!isSigned(keys, manifest, signature)) throw damaged('its list of files is not the signed one');
  const expected = JSON.parse(manifest).files;
  for (const name of new Set([...Object.keys(expected), ...Object.keys(files)])) {
    if (expected[name]?.sha256 !== files[name]?.sha256) throw damaged(`${name} is not what was backed up`);
  }
  return { about, count: Object.keys(files).length };
}

async function take(state, { file, beside, passphrase, name, type, stream }) {
  if (name === 'about.json') return begin(state, { file, passphrase, bytes: await bytesOf(stream) });
  if (!state.about) throw new Refused(`${file} is not a backup of Jiquan.`);
  if (name === 'manifest.json') state.manifest = (await bytesOf(stream)).toString('utf8');
  else if (name === 'manifest.signature') state.signature = (await bytesOf(stream)).toString('utf8');
  else if (name === 'secrets') unpackSecrets(state, { file, beside, bytes: await bytesOf(stream) });
  else if (type === 'directory') {
    mkdirSync(placeOf(file, beside, name), { recursive: true, mode: 0o700 });
    stream.resume();
  } else await unpackFile(state, placeOf(file, beside, name), name, stream);
}

async function begin(state, { file, passphrase, bytes }) {
  const about = JSON.parse(bytes.toString('utf8'));
  if (about.product !== 'jiquan' || about.format !== FORMAT) throw new Refused(`${file} is a backup of another kind (${about.product} ${about.format}).`);
  fits(about);
  state.keys = await sameKeys(passphrase, about);
  state.about = about;
  state.files['about.json'] = { sha256: sha256(bytes) };
}

/** Files of a database fit the same machine and the same generation of PostgreSQL. */
function fits({ postgres, machine }) {
  const here = /\d+/.exec(spawnSync(join(postgresBinaries(), 'postgres'), ['--version'], { encoding: 'utf8' }).stdout)?.[0];
  if (String(postgres).split('.')[0] !== here) throw new Refused(`The backup is of PostgreSQL ${postgres}, and here is PostgreSQL ${here}: use the release of Jiquan it was made with.`);
  const own = `${process.platform}-${process.arch}`;
  if (machine !== own) throw new Refused(`The backup was made on ${machine}, and this is ${own}: the files of a database do not change machines of another kind.`);
}

function unpackSecrets(state, { file, beside, bytes }) {
  state.files.secrets = { sha256: sha256(bytes) };
  let shown;
  try {
    shown = JSON.parse(show(state.keys, bytes).toString('utf8'));
  } catch {
    throw new Refused(`${file} is damaged or was changed: its keys cannot be read. Nothing was restored.`);
  }
  for (const { path, content } of shown) {
    const at = join(beside, path);
    mkdirSync(dirname(at), { recursive: true, mode: path.startsWith('postgres/') ? 0o755 : 0o700 });
    writeFileSync(at, Buffer.from(content, 'base64'), { mode: 0o600 });
  }
}

async function unpackFile(state, at, name, stream) {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(piece, _encoding, next) {
      hash.update(piece);
      next(null, piece);
    },
  });
  mkdirSync(dirname(at), { recursive: true, mode: 0o700 });
  await pipeline(stream, through, createWriteStream(at, { mode: 0o600, flags: 'wx' }));
  state.files[name] = { sha256: hash.digest('hex') };
}

/** Nothing in the archive is written outside the cluster. */
function placeOf(file, beside, name) {
  const parts = name.split('/');
  if (parts[0] !== 'cluster' || parts.some((part) => part === '' || part === '.' || part === '..')) throw new Refused(`${file} is damaged or was changed: it names ${name}. Nothing was restored.`);
  return join(beside, 'postgres', ...parts);
}

/** The server does not run as root, and wants the folder to be its own and nobody else's. */
function handOver(cluster) {
  const { uid, gid } = serverUser();
  const entries = readdirSync(cluster, { recursive: true, withFileTypes: true });
  const each = [{ at: cluster, isFolder: true }, ...entries.map((entry) => ({ at: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))];
  for (const { at, isFolder } of each) {
    chmodSync(at, isFolder ? 0o700 : 0o600);
    if (uid !== undefined) chownSync(at, uid, gid);
  }
}

/** Where the server cannot enter the data folder, its files stand where the next start will look for them. */
function settle(target, say) {
  const here = join(target, 'postgres');
  const home = homeOf(here, say);
  if (home === here) return;
  try {
    if (existsSync(join(home, 'cluster'))) throw new Refused(`${home} still holds the database of an earlier ${target}: move it away first. Nothing was restored.`);
    for (const name of ['cluster', 'superuser']) cpSync(join(here, name), join(home, name), { recursive: true });
    handOver(join(home, 'cluster'));
    for (const name of ['cluster', 'superuser']) rmSync(join(here, name), { recursive: true });
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
