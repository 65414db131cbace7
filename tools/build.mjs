import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const GROUND = ['tsconfig.base.json', '.swcrc', 'package-lock.json', 'tools/build.mjs'];

/**
 * Bundles our own code of each app into dist/apps/<name>/main.js; packages stay where npm put them.
 * An app whose sources did not change is left alone, so that a warm start costs nothing.
 */
export async function build(names = serverApps(), say = () => {}) {
  const stale = names.filter((name) => stampOf(name) !== readStamp(name));
  if (stale.length === 0) return [];
  const began = Date.now();
  const { build: bundle, formatMessages } = await import('esbuild');
  const bundled = bundle({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(stale.map((name) => [`${name}/main`, join(folderOf(name), 'main.ts')])),
    outdir: 'dist/apps',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    keepNames: true,
    logLevel: 'silent',
    plugins: [aliases(), await swcPlugin()],
  });
  await bundled.catch(async ({ errors }) => {
    throw new Error((await formatMessages(errors, { kind: 'error' })).join('\n'));
  });
  for (const name of stale) writeStamp(name, stampOf(name));
  say(`built ${stale.join(', ')} in ${Date.now() - began} ms`);
  return stale;
}

/** Every app that is a process of ours: it has a main.ts, and no page. */
export function serverApps() {
  const apps = join(ROOT, 'apps');
  if (!existsSync(apps)) return [];
  return readdirSync(apps).filter((name) => existsSync(join(apps, name, 'src', 'main.ts')));
}

/** A tool with a main.ts of its own is bundled like an app, and is no process that anybody starts with the rest. */
function folderOf(name) {
  return existsSync(join(ROOT, 'tools', name, 'main.ts')) ? join('tools', name) : join('apps', name, 'src');
}

/** Ours by their names, bundled; everything else that is not a path is a package, and is not; nor is a tool. */
function aliases() {
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  return {
    name: 'aliases',
    setup(bundler) {
      bundler.onResolve({ filter: /\/tools\/.*\.mjs$/ }, ({ path, resolveDir }) => {
        const fromRoot = relative(ROOT, resolve(resolveDir, path));
        return { path: `../../../${fromRoot}`, external: true };
      });
      bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const [file] = paths[path] ?? [];
        if (!file) return { path, external: true };
        if (!existsSync(join(ROOT, file))) return { errors: [{ text: `${path} has no ${file}` }] };
        return { path: join(ROOT, file) };
      });
    },
  };
}

/** Nest reads the types of constructor parameters, which esbuild does not write down and swc does. */
async function swcPlugin() {
  const { transform } = await import('@swc/core');
  const options = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
  return {
    name: 'swc',
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const { code } = await transform(source, {
          ...options,
          swcrc: false,
          filename: path,
          sourceFileName: basename(path),
          module: { type: 'es6' },
          sourceMaps: 'inline',
        });
        return { contents: code, loader: 'js' };
      });
    },
  };
}

function stampOf(name) {
  const hash = createHash('sha256');
  const files = [...GROUND.map((file) => join(ROOT, file)), ...sources('libs'), ...sources(folderOf(name))];
  for (const file of files) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(ROOT, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function sources(folder) {
  const at = join(ROOT, folder);
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const stampFile = (name) => join(ROOT, 'dist', 'apps', name, 'stamp');

function readStamp(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : undefined;
}

function writeStamp(name, stamp) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), stamp);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2);
  void build(names.length > 0 ? names : undefined, console.log).catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
