import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { crash } from './crash';
import { layGround } from './ground';
import { Ledger } from './ledger';
import { Office } from './office';
import { dice, eachPointOnce, nameOf, seedOf } from './pairs';

const seed = seedOf();

describe(`the county edition, killed at each point under load (seed ${seed})`, () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-crash-'));
  const roll = dice(seed);
  let edition: Edition;
  let office: Office;
  beforeAll(async () => {
    edition = await startEdition({ edition: 'county', dataFolder, durable: false, env: { JIQUAN_LOG: 'silent' } });
    office = new Office(await layGround(edition), new Ledger());
    await office.campaign();
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each(eachPointOnce(seed).map((pair) => [nameOf(pair), pair] as const))('loses nothing at %s', async (_name, pair) => {
    const report = await crash(office, pair, roll);
    expect(report.wrong).toEqual([]);
    expect(report.requests).toBeGreaterThan(20);
    expect(report.askedAgain).toBeGreaterThan(10);
  });
});
