import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { startKafka } from './kafka.mjs';

let dataFolder: string;
beforeEach(() => (dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-kafka-spec-'))));
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

async function offsetOf(brokers: string, topic: string): Promise<string | undefined> {
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const [partition] = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  return partition?.high;
}

it('the run has brokers', async () => {
  expect(await offsetOf(process.env.KAFKA_BROKERS ?? '', 'jiquan.ready')).toMatch(/^\d+$/);
});

it('keeps what it acknowledged when its node is killed, and is found where it was', async () => {
  const given = process.env.KAFKA_BROKERS;
  delete process.env.KAFKA_BROKERS;
  const first = await startKafka({ dataFolder });
  const before = Number(await offsetOf(first.brokers, 'jiquan.ready'));
  await first.nodes[0]?.kill();
  const again = await startKafka({ dataFolder });
  expect(again.brokers).toBe(first.brokers);
  expect(Number(await offsetOf(again.brokers, 'jiquan.ready'))).toBe(before + 1);
  await again.stop();
  process.env.KAFKA_BROKERS = given;
});
