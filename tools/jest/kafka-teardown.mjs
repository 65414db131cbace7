import { rmSync } from 'node:fs';
import teardownPostgres from './postgres-teardown.mjs';

export default async function teardown() {
  await teardownPostgres();
  const started = globalThis.__testKafka;
  if (!started) return;
  await started.kafka.stop();
  rmSync(started.dataFolder, { recursive: true, force: true });
}
