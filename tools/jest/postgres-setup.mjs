import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOwned, postmaster, signal } from '../postgres/owner.mjs';
import { startPostgres } from '../postgres/postgres.mjs';

const PREFIX = 'jiquan-test-';
const FORGOTTEN_AFTER_MS = 60_000;

/** One cluster for a whole run; `TEST_POSTGRES_URL` is its superuser, or a server the caller gave. */
export default async function setup() {
  if (process.env.TEST_POSTGRES_URL) return;
  removeForgotten();
  const dataFolder = mkdtempSync(join(tmpdir(), PREFIX));
  const postgres = await startPostgres({ dataFolder, durable: false });
  process.env.TEST_POSTGRES_URL = postgres.url;
  globalThis.__testPostgres = { postgres, dataFolder };
}

/** A killed run stops its server but cannot remove its folder. */
function removeForgotten() {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(PREFIX) || isOwned(folder)) continue;
    if (Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < FORGOTTEN_AFTER_MS) continue;
    const server = postmaster(join(folder, 'cluster'));
    if (server && signal(server.pid, 0)) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}
