import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../bootstrap.mjs';
import { ArchiveWriter } from './archive.mjs';
import { CONTROL, contentsOf, logFiles, openFile, readControl } from './cluster.mjs';
import { longEnough } from './passphrase.mjs';
import { Refused } from './refused.mjs';
import { hide, newKeys, secretsIn, signed } from './sealed.mjs';
import { BackupSession } from './session.mjs';

export const FORMAT = 1;
/** What only this installation may know: hidden under the passphrase. */
const SECRETS = ['keys', 'demo.json', 'processes.json', 'simulators'];

/**
 * Copies a county into one file while it runs: the database as it stands on the disk with the log that makes the copy
 * whole (PostgreSQL's low-level backup), and the keys, without which nobody reads a name, hidden under a passphrase.
 */
export async function takeBackup({ dataFolder, server, file, passphrase, say = () => {} }) {
  mayBackUp(dataFolder, file);
  const { keys, salt, check } = await newKeys(longEnough(passphrase));
  const half = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(half, { force: true });
  const began = Date.now();
  const session = await BackupSession.begin(server.url, 'jiquan');
  const archive = new ArchiveWriter(half);
  try {
    const about = await aboutOf(session, { salt, check });
    await archive.bytes('about.json', JSON.stringify(about));
    // Before the copy ends: seals written outside the database may not be ahead of the audit inside it.
    const secrets = [...secretsIn(dataFolder, SECRETS), ...superuser(server)];
    await archive.bytes('secrets', hide(keys, JSON.stringify(secrets)));
    await copyCluster(archive, server.cluster);
    const stopped = await session.end();
    await copyLog(archive, server.cluster, stopped);
    const manifest = JSON.stringify({ ...about, startLsn: session.startLsn, stopLsn: stopped.stopLsn, files: archive.files });
    await archive.bytes('manifest.json', manifest);
    await archive.bytes('manifest.signature', signed(keys, manifest));
    await archive.finish();
    renameSync(half, file);
  } catch (error) {
    await archive.abandon();
    rmSync(half, { force: true });
    throw error;
  } finally {
    await session.close();
  }
  const { size } = statSync(file);
  say(`${Object.keys(archive.files).length} files in ${file}: ${(size / 2 ** 20).toFixed(1)} MiB, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return { file, size };
}

function mayBackUp(dataFolder, file) {
  if (existsSync(join(dataFolder, 'kafka'))) {
    throw new Refused(`${dataFolder} is a province edition: its databases and its Kafka are backed up by their own means. This is for the county edition.`);
  }
  if (!existsSync(join(dataFolder, 'keys'))) throw new Refused(`${dataFolder} holds no county: there are no keys in it.`);
  if (existsSync(join(dataFolder, 'loading'))) throw new Refused('The demo county is still being loaded; try again when it is ready.');
  if (existsSync(file)) throw new Refused(`${file} is there already, and no backup is written over.`);
}

async function aboutOf(session, passphrase) {
  const { version, system, tablespaces } = await session.server();
  if (tablespaces > 0) throw new Refused('This database has tablespaces outside its folder; they would be missing in the backup.');
  const made = new Date().toISOString();
  return { product: 'jiquan', format: FORMAT, version: ourVersion(), made, postgres: version, system, machine: `${process.platform}-${process.arch}`, ...passphrase };
}

function ourVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}

function superuser({ home }) {
  return secretsIn(home, ['superuser']).map(({ path, content }) => ({ path: `postgres/${path}`, content }));
}

async function copyCluster(archive, cluster) {
  for await (const { path, kind } of contentsOf(cluster)) {
    if (kind === 'folder') await archive.folder(`cluster/${path}`);
    else await copy(archive, cluster, path);
  }
  await archive.bytes(`cluster/${CONTROL}`, await readControl(cluster));
}

async function copyLog(archive, cluster, stopped) {
  for (const name of await logFiles(cluster, stopped)) await copy(archive, cluster, `pg_wal/${name}`);
  await archive.bytes('cluster/backup_label', stopped.label);
}

async function copy(archive, cluster, path) {
  const opened = await openFile(join(cluster, path));
  if (!opened) return;
  try {
    await archive.file(`cluster/${path}`, opened.size, opened.pieces);
  } finally {
    await opened.close();
  }
}
