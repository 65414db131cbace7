import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwned } from '../postgres/owner.mjs';
import { startPostgres } from '../postgres/postgres.mjs';

const FILE = 'server.json';

/** For the tools that work beside a running installation: where its database is, and how its superuser gets in. */
export function rememberServer(dataFolder, { url, dataFolder: home, cluster }) {
  writeFileSync(join(dataFolder, FILE), JSON.stringify({ url, home, cluster }), { mode: 0o600 });
}

/** Uses the database of an installation: the running one, or one that is started for the moment and stopped again. */
export async function withServer(dataFolder, say, use) {
  const file = join(dataFolder, FILE);
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (known && isOwned(known.home)) return use(known);
  if (!existsSync(join(dataFolder, 'postgres'))) throw new Error(`${dataFolder} holds no installation: run npm start first, or name another folder`);
  say('The installation is not running; its database is started for this.');
  const postgres = await startPostgres({ dataFolder: join(dataFolder, 'postgres'), durable: true, say });
  try {
    return await use({ url: postgres.url, home: postgres.dataFolder, cluster: postgres.cluster });
  } finally {
    await postgres.stop();
  }
}
