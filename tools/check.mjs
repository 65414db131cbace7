import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, bootstrap } from './bootstrap.mjs';

/**
 * `npm run check:invariants`: every invariant that the databases alone can show, of the installation in `data` (or
 * `-- <data folder>`), whether it runs or not. Exits with 1 and the rows when one does not hold.
 */
const from = process.env.INIT_CWD ?? process.cwd();
await bootstrap();
const { build } = await import('./build.mjs');
const { withServer } = await import('./edition/server.mjs');
const say = (line) => console.log(line);
const args = process.argv.slice(2);
const given = args[0]?.startsWith('--') === false ? args.shift() : process.env.JIQUAN_DATA;
const dataFolder = given ? resolve(from, given) : join(ROOT, 'data');

try {
  await build(['journeys'], say);
  // A server of one's own is not started here: it runs, or the check says that it cannot reach it.
  const code = existsSync(join(dataFolder, 'postgres')) ? await withServer(dataFolder, say, ({ url }) => check(new URL(url).host)) : await check();
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function check(host) {
  const script = join(ROOT, 'dist', 'apps', 'journeys', 'main.js');
  const env = { ...process.env, ...(host ? { JIQUAN_CHECK_SERVER: host } : {}) };
  return new Promise((done) => spawn(process.execPath, ['--enable-source-maps', script, 'check', dataFolder, ...args], { env, stdio: 'inherit' }).once('exit', (code) => done(code ?? 1)));
}
