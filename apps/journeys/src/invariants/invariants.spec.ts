import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { firstAdministrator } from '../commands/installation';
import { claim } from '../story/campaign';
import { closedLoop } from '../story/closed-loop';
import { invented, register } from '../story/people';
import { OCCUPATION, setStage } from '../story/stage';
import { World } from '../story/world';
import { atRest, checkInvariants, contextNames, type Owners } from './index';

describe('invariants', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-invariants-'));
  let edition: Edition;
  let owners: Owners;
  beforeAll(async () => {
    edition = await startEdition({ edition: 'county', dataFolder, durable: false, env: { JIQUAN_CLOCK_START: '2026-03-02T01:00:00.000Z', JIQUAN_LOG: 'warn' } });
    owners = Object.fromEntries(contextNames.map((name) => [name, edition.settings['jiquan']?.[`JIQUAN_${name.toUpperCase()}_OWNER_URL`]])) as Owners;
    const world = new World(edition.urls, edition.simulators);
    const administrator = await firstAdministrator(world, join(dataFolder, 'keys', 'first-administrator.json'));
    const stage = await setStage(administrator.actor, { division: 'DEMO/demo-county', places: 5, faceYuan: 1100, openDays: 60, fundYuan: 10_000 });
    await closedLoop(stage, Array.from({ length: 4 }, (_, n) => invented(7, n)), 'Loop 1');
    const person = invented(7, 4);
    await world.simulate('realName', '/admin/people', [{ name: person.name, document: person.document, photo: person.photo }]);
    const worker = await register(world, person, 'DEMO/demo-county');
    const claimed = await claim(worker, stage.campaign, OCCUPATION);
    if (typeof claimed === 'string') throw new Error(claimed);
    await worker.actor.call.voucher.withdraw({ voucher: claimed.voucher });
    await atRest(owners, 30);
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('hold after a county has done its work', async () => {
    expect(await atRest(owners, 30)).toBe(true);
    const outcomes = await checkInvariants(owners);
    expect(outcomes.filter(({ violations }) => violations.length > 0).map(({ check, violations }) => [check.id, violations])).toEqual([]);
  });
});
