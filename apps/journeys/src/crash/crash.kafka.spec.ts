import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { crash } from './crash';
import { layGround } from './ground';
import { Ledger } from './ledger';
import { Office } from './office';
import { dice, nameOf, seedOf, somePairs } from './pairs';

const seed = seedOf();
const PAIRS = 8;

describe(`the province edition over Kafka, one service killed at a time under load (seed ${seed})`, () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-crash-kafka-'));
  const roll = dice(seed);
  let edition: Edition;
  let office: Office;
  beforeAll(async () => {
    // Brokers may be shared with other specs: this installation's topics and groups have a name of their own.
    const env = { JIQUAN_LOG: 'silent', JIQUAN_KAFKA_PREFIX: `crash-${process.pid}-${Date.now().toString(36)}` };
    edition = await startEdition({ edition: 'province', dataFolder, durable: false, env });
    office = new Office(await layGround(edition), new Ledger());
    await office.campaign();
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each(somePairs(seed, PAIRS).map((pair) => [nameOf(pair), pair] as const))('loses nothing at %s', async (_name, pair) => {
    const report = await crash(office, pair, roll);
    expect(report.wrong).toEqual([]);
    expect(report.requests).toBeGreaterThan(20);
    expect(report.askedAgain).toBeGreaterThan(10);
  });
});
