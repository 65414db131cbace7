import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, startEdition } from '../../../tools/edition/edition.mjs';
import { firstAdministrator } from './commands/installation';
import { closedLoop } from './story/closed-loop';
import { outcomeOf } from './story/outcome';
import { invented } from './story/people';
import { setStage } from './story/stage';
import { World } from './story/world';

const PLACES = 4;

describe('the closed loop in the county edition', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-loop-'));
  let edition: Edition;
  beforeAll(async () => {
    edition = await startEdition({ edition: 'county', dataFolder, durable: false, env: { JIQUAN_CLOCK_START: '2026-03-02T01:00:00.000Z', JIQUAN_LOG: 'warn' } });
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('issues, trains, assesses, certifies, pays, and takes back what fell', async () => {
    const world = new World(edition.urls, edition.simulators);
    const administrator = await firstAdministrator(world, join(dataFolder, 'keys', 'first-administrator.json'));
    const stage = await setStage(administrator.actor, { division: 'DEMO/demo-county', places: PLACES, faceYuan: 1100, openDays: 60, fundYuan: 10_000 });
    const people = Array.from({ length: PLACES + 1 }, (_, n) => invented(7, n));
    await closedLoop(stage, people, 'Loop 1');
    const outcome = await world.until('the revoked voucher', async () => {
      const now = await outcomeOf(stage.cast, [stage.campaign]);
      return now.stages['revoked'] === 1 && now;
    });
    // Four places: one paid and kept, one returned by the bank and payable again, one revoked and recovered, one who failed.
    expect(outcome.stages).toEqual({ 'in-assessment': 1, payable: 1, redeemed: 1, revoked: 1 });
    expect(outcome.refusals).toMatchObject({ 'campaign.exhausted': 1 });
    expect(outcome.recoveries).toEqual({ received: 1 });
    const { treasury, ...inside } = outcome.balancesFen;
    expect(treasury).toBe(-1_000_000);
    expect(Object.values(inside).reduce((total, fen) => total + fen, 0)).toBe(1_000_000);
    // Paid and kept: one. Committed: the returned one. The revoked one came back to the free money of the same year.
    expect(inside).toEqual({ committed: 110_000, free: 670_000, paid: 110_000, reserved: 110_000 });
  });
});
