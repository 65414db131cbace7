import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, bootstrap } from '../bootstrap.mjs';

/**
 * `npm run backup` copies the county in `data` (or `--data folder`) into a file in `backups` (or `-- <file or folder>`),
 * whether it runs or not. `npm run restore -- <file>` brings it back into an empty folder.
 */
const from = process.env.INIT_CWD ?? process.cwd();
await bootstrap();
const say = (line) => console.log(line);
const usage = 'npm run backup -- [file or folder] [--data folder]\nnpm run restore -- file [--data folder]';

try {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  const [command, place] = positionals;
  const dataFolder = resolve(from, values.data ?? process.env.JIQUAN_DATA ?? join(ROOT, 'data'));
  if (command === 'backup') await backup(dataFolder, place);
  else if (command === 'restore' && place) await restore(dataFolder, resolve(from, place));
  else throw new Error(usage);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function backup(dataFolder, place) {
  const { passphrase } = await import('./passphrase.mjs');
  const { takeBackup } = await import('./backup.mjs');
  const { withServer } = await import('../edition/server.mjs');
  const words = await passphrase({ twice: true });
  const file = fileIn(place === undefined ? join(ROOT, 'backups') : resolve(from, place), place !== undefined);
  await withServer(dataFolder, say, (server) => takeBackup({ dataFolder, server, file, passphrase: words, say }));
  say('Keep the passphrase apart from the file: without it nobody, you included, can read a name in it.');
}

function fileIn(place, isGiven) {
  if (isGiven && !statSync(place, { throwIfNoEntry: false })?.isDirectory()) return place;
  const moment = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return join(place, `jiquan-${moment}.backup`);
}

async function restore(dataFolder, file) {
  const { passphrase } = await import('./passphrase.mjs');
  const { restoreBackup } = await import('./restore.mjs');
  await restoreBackup({ file, dataFolder, passphrase: await passphrase({ twice: false }), say });
}
