import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, bootstrap } from './bootstrap.mjs';

/** `node tools/story.mjs <command> …`: builds the stories when they changed and tells one; see apps/journeys/src/main.ts. */
await bootstrap();
const { build } = await import('./build.mjs');
// The output is the story's own: what happens on the way goes beside it.
await build(['journeys'], console.error);
const script = join(ROOT, 'dist', 'apps', 'journeys', 'main.js');
const env = { JIQUAN_DEMO_FILE: join(process.env.JIQUAN_DATA ?? join(ROOT, 'data'), 'demo.json'), ...process.env };
// kafkajs asks for timers in the past; Node warns of it at every connection (kafkajs issue 1751).
const quiet = Number(process.versions.node.split('.')[0]) >= 22 ? ['--disable-warning=TimeoutNegativeWarning'] : [];
const child = spawn(process.execPath, ['--enable-source-maps', ...quiet, script, ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
