import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../bootstrap.mjs';
import { freePort } from '../postgres/postgres.mjs';
import { whenEnded } from './leftovers.mjs';

/** The systems outside, as programs of their own; what they were told to know is kept in the data folder. */
export async function startSimulators(flags, dataFolder) {
  const started = await Promise.all(['real-name', 'query-system'].map((kind) => startSimulator(kind, flags, dataFolder)));
  return { parts: started, realName: started[0].url, querySystem: started[1].url };
}

async function startSimulator(kind, flags, dataFolder) {
  const port = await freePort();
  const words = [kind, '--port', String(port), ...flags, '--keep', join(dataFolder, 'simulators', `${kind}.json`)];
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'simulators', 'cli.mjs'), ...words], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const ended = whenEnded(child, kind, dataFolder);
  await Promise.race([new Promise((ready) => child.stdout.once('data', ready)), ended]);
  if (child.exitCode !== null) throw new Error(`simulator ${kind} did not start`);
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
