import { rmSync } from 'node:fs';

export default async function teardown() {
  const started = globalThis.__testPostgres;
  if (!started) return;
  await started.postgres.stop();
  rmSync(started.dataFolder, { recursive: true, force: true });
}
