import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, bootstrap } from '../bootstrap.mjs';

/** `npm run policy -- explain|table|diff|page|blank …`: needs no database and no server; see main.ts beside. */
const from = process.env.INIT_CWD ?? process.cwd();
await bootstrap();
const { build } = await import('../build.mjs');
await build(['policy'], console.error);
const script = join(ROOT, 'dist', 'apps', 'policy', 'main.js');
const env = { ...process.env, INIT_CWD: from };
spawn(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 1));
