import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka } from '../kafka/kafka.mjs';
import setupPostgres from './postgres-setup.mjs';

/** A database and a real Kafka for the whole run: `TEST_POSTGRES_URL` and `KAFKA_BROKERS`, unless they are given. */
export default async function setup() {
  if (!process.env.KAFKA_BROKERS) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-kafka-'));
    const kafka = await startKafka({ dataFolder, say: (line) => console.error(line) });
    process.env.KAFKA_BROKERS = kafka.brokers;
    globalThis.__testKafka = { kafka, dataFolder };
  }
  await setupPostgres();
}
