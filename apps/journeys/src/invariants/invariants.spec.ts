import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl, Rows } from '@jiquan/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { firstAdministrator } from '../commands/installation';
import { claim } from '../story/campaign';
import { closedLoop } from '../story/closed-loop';
import { invented, register } from '../story/people';
import { OCCUPATION, setStage } from '../story/stage';
import { World } from '../story/world';
import { breaks } from './breaks';
import { atRest, checkInvariants, type CheckOptions, contextNames, type Owners, runChecks, sealsIn } from './index';

const DIVISION = 'DEMO/demo-county';

/** One context's schema seen from inside the transaction that broke it. */
class Inside extends Rows {
  constructor(
    manager: EntityManager,
    private readonly context: string,
  ) {
    super(manager);
  }

  override async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    await super.query(`SET LOCAL search_path = ${this.context}`);
    return super.query<Row>(sql, parameters);
  }
}

describe('invariants', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jiquan-invariants-'));
  const sealFile = join(dataFolder, 'keys', 'seals.log');
  let edition: Edition;
  let owners: Owners;
  let superuser: DataSource;
  beforeAll(async () => {
    // The server does not run as root, and has to get in.
    chmodSync(dataFolder, 0o755);
    edition = await startEdition({ edition: 'county', dataFolder, durable: false, env: { JIQUAN_CLOCK_START: '2026-03-02T01:00:00.000Z', JIQUAN_LOG: 'warn' } });
    owners = Object.fromEntries(contextNames.map((name) => [name, edition.settings['jiquan']?.[`JIQUAN_${name.toUpperCase()}_OWNER_URL`]])) as Owners;
    superuser = await new DataSource({ type: 'postgres', url: databaseUrl(edition.adminUrl, 'jiquan'), poolSize: 1 }).initialize();
    await countyAtWork();
    await drained();
    await edition.processes['jiquan']?.stop();
  });
  afterAll(async () => {
    await superuser?.destroy();
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  /** The closed loop, and one person who gives the voucher back. */
  async function countyAtWork(): Promise<void> {
    const world = new World(edition.urls, edition.simulators);
    const administrator = await firstAdministrator(world, join(dataFolder, 'keys', 'first-administrator.json'));
    const stage = await setStage(administrator.actor, { division: DIVISION, places: 5, faceYuan: 1100, openDays: 60, fundYuan: 10_000 });
    await closedLoop(stage, Array.from({ length: 4 }, (_, n) => invented(7, n)), 'Loop 1');
    const person = invented(7, 4);
    await world.simulate('realName', '/admin/people', [{ name: person.name, document: person.document, photo: person.photo }]);
    const worker = await register(world, person, DIVISION);
    const claimed = await claim(worker, stage.campaign, OCCUPATION);
    if (typeof claimed === 'string') throw new Error(claimed);
    await worker.actor.call.voucher.withdraw({ voucher: claimed.voucher });
  }

  /** Every event has arrived, and every audit line is sealed. */
  async function drained(): Promise<void> {
    if (!(await atRest(owners, 60))) throw new Error('events are still on their way');
    const counts = contextNames.map((name) => `(SELECT count(*) FROM ${name}.audit_unsealed)`).join(' + ');
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const [row] = (await superuser.query(`SELECT (${counts})::integer AS waiting`)) as { waiting: number }[];
      if (row?.waiting === 0) return;
      await new Promise((again) => setTimeout(again, 300));
    }
    throw new Error('audit lines are still not sealed');
  }

  /** What is seen of a county that is broken, and whole again afterwards. */
  async function seenWhen(sql: string, options: CheckOptions = {}) {
    const seals = await sealsIn(options.sealFile);
    const whole = new Error('as it was');
    let seen: Awaited<ReturnType<typeof runChecks>> = [];
    const transaction = superuser.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(sql);
      seen = await runChecks({ ...options, seals, of: (context) => new Inside(manager, context) });
      throw whole;
    });
    await expect(transaction).rejects.toBe(whole);
    return seen.filter(({ violations }) => violations.length > 0);
  }

  it('hold after a county has done its work', async () => {
    const outcomes = await checkInvariants(owners, { sealFile });
    expect(outcomes.filter(({ violations }) => violations.length > 0).map(({ check, violations }) => [check.id, violations])).toEqual([]);
  });

  it.each(breaks.map((each) => [each.how, each.seenBy.join(' '), each] as const))('%s: seen by %s and by no other', async (_how, _seenBy, { seenBy, sql }) => {
    expect((await seenWhen(sql, { sealFile })).map(({ check }) => check.id).sort()).toEqual([...seenBy].sort());
  });

  it('say that a line waits for its seal only when told how long it may', async () => {
    const unsealed = `WITH cut AS (DELETE FROM voucher.audit_block RETURNING lines) INSERT INTO voucher.audit_unsealed SELECT jsonb_array_elements_text(lines)::bigint FROM cut`;
    expect(await seenWhen(unsealed)).toEqual([]);
    const late = await seenWhen(unsealed, { unsealedSeconds: 1 });
    expect(late.flatMap(({ violations }) => violations)).toEqual([{ seconds: expect.any(Number), wrong: 'a line waits for its seal' }]);
  });
});
