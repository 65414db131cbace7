import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeBackup } from '../../../tools/backup/backup.mjs';
import { restoreBackup } from '../../../tools/backup/restore.mjs';
import { type Edition, startEdition } from '../../../tools/edition/edition.mjs';
import { firstAdministrator } from './commands/installation';
import { atRest, checkInvariants, contextNames, type Owners } from './invariants';
import { claim } from './story/campaign';
import { closedLoop } from './story/closed-loop';
import { inGroups, invented, register, type Worker } from './story/people';
import { enter } from './story/staff';
import { OCCUPATION, setStage, type Stage } from './story/stage';
import { World } from './story/world';

const passphrase = 'the county is carried away';
const PEOPLE = 24;
const MINIMUM = 10;
/** As many commands are under way at once. */
const OFFICES = 4;

const ownersOf = ({ settings }: Edition) => Object.fromEntries(contextNames.map((name) => [name, settings['jiquan']?.[`JIQUAN_${name.toUpperCase()}_OWNER_URL`]])) as Owners;
const county = (dataFolder: string) => startEdition({ edition: 'county', dataFolder, env: { JIQUAN_CLOCK_START: '2026-03-02T01:00:00.000Z', JIQUAN_LOG: 'warn' } });

/** People who claim, and an office that freezes and frees, until told to stop; what was answered counts as done. */
class Load {
  readonly claimed: string[] = [];
  changes = 0;
  private stopped = false;
  private readonly running: Promise<unknown>;

  constructor(stage: Stage, workers: readonly Worker[], frozen: readonly string[]) {
    const claims = inGroups(workers, 2, async (worker) => {
      await sleep(150);
      const answer = await claim(worker, stage.campaign, OCCUPATION);
      if (typeof answer !== 'string') this.claimed.push(answer.voucher);
    });
    this.running = Promise.all([claims, ...frozen.map((voucher) => this.freezeAndFree(stage, voucher))]);
  }

  private async freezeAndFree(stage: Stage, voucher: string): Promise<void> {
    const office = stage.cast.hrss[0].call.voucher;
    while (!this.stopped) {
      await office.freeze({ voucher, reason: 'inspection' });
      await office.unfreeze({ voucher });
      this.changes += 2;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }
}

describe('a county that is carried away while it works', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiquan-carried-'));
  let edition: Edition | undefined;
  afterAll(async () => {
    await edition?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes back whole: what was acknowledged is there, every invariant holds, and it works on', async () => {
    // The server does not run as root, and has to get in.
    chmodSync(folder, 0o755);
    edition = await county(join(folder, 'data'));
    const world = new World(edition.urls, edition.simulators);
    const administrator = await firstAdministrator(world, join(folder, 'data', 'keys', 'first-administrator.json'));
    const stage = await setStage(administrator.actor, { division: 'DEMO/demo-county', places: PEOPLE + OFFICES + 3, faceYuan: 1100, openDays: 60, fundYuan: 100_000 });
    await closedLoop(stage, Array.from({ length: 3 }, (_, n) => invented(9, n)), 'Loop 1');
    const people = Array.from({ length: PEOPLE + OFFICES }, (_, n) => invented(9, 3 + n));
    await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
    const workers = await inGroups(people, 4, (person) => register(world, person, 'DEMO/demo-county'));
    const held = await inGroups(workers.slice(0, OFFICES), OFFICES, async (worker) => {
      const answer = await claim(worker, stage.campaign, OCCUPATION);
      if (typeof answer === 'string') throw new Error(answer);
      return answer.voucher;
    });

    const load = new Load(stage, workers.slice(OFFICES), held);
    await world.until('some load', () => Promise.resolve(load.claimed.length >= 4 && load.changes >= MINIMUM));
    const before = { claimed: [...load.claimed], changes: load.changes };
    const file = join(folder, 'county.backup');
    const { postgres } = edition;
    await takeBackup({ dataFolder: edition.dataFolder, server: { url: postgres.url, home: postgres.dataFolder, cluster: postgres.cluster }, file, passphrase });
    await load.stop();
    expect(load.changes).toBeGreaterThan(before.changes);
    await edition.stop();

    await restoreBackup({ file, dataFolder: join(folder, 'restored'), passphrase });
    edition = await county(join(folder, 'restored'));
    const owners = ownersOf(edition);
    expect(await atRest(owners, 60)).toBe(true);
    const outcomes = await checkInvariants(owners, { sealFile: join(folder, 'restored', 'keys', 'seals.log') });
    expect(outcomes.filter(({ violations }) => violations.length > 0).map(({ check, violations }) => [check.id, violations])).toEqual([]);

    // Whoever could sign in before can sign in now, and finds what was acknowledged.
    const restored = new World(edition.urls, edition.simulators);
    const officer = await enter(restored, stage.cast.cards.find(({ login }) => login === 'hrss1') as Stage['cast']['cards'][number]);
    let steps = 0;
    for (const voucher of before.claimed) expect((await officer.call.voucher.history({ voucher })).stage).toBe('claimed');
    for (const voucher of held) steps += (await officer.call.voucher.history({ voucher })).steps.length - 1;
    expect(steps).toBeGreaterThanOrEqual(before.changes);
    await officer.call.voucher.cancel({ voucher: before.claimed[0] as string, reason: 'test' });
  });
});
