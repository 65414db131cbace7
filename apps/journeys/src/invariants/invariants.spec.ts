import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Edition, startEdition } from '../../../../tools/edition/edition.mjs';
import { firstAdministrator } from '../commands/installation';
import { claim } from '../story/campaign';
import { closedLoop } from '../story/closed-loop';
import { invented, register } from '../story/people';
import { OCCUPATION, setStage } from '../story/stage';
import { World } from '../story/world';
import { breaks } from './breaks';
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
    await drained();
    // A database is copied only while nobody is in it.
    await edition.processes['jiquan']?.stop();
  });
  afterAll(async () => {
    await edition?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });


  /** Every event has arrived, and every audit line is sealed. */
  async function drained(): Promise<void> {
    if (!(await atRest(owners, 60))) throw new Error('events are still on their way');
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const counts = contextNames.map((name) => `(SELECT count(*) FROM ${name}.audit_unsealed)`).join(' + ');
      const [row] = await asSuperuser<{ waiting: string }>('jiquan', `SELECT ${counts} AS waiting`);
      if (Number(row?.waiting) === 0) return;
      await new Promise((again) => setTimeout(again, 300));
    }
    throw new Error('audit lines are still not sealed');
  }

  async function asSuperuser<Row>(database: string, ...statements: readonly string[]): Promise<Row[]> {
    const url = new URL(edition.adminUrl);
    url.pathname = `/${database}`;
    const client = new Client({ connectionString: url.toString() });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const sql of statements) ({ rows } = await client.query(sql));
      return rows as Row[];
    } finally {
      await client.end();
    }
  }

  const seals = { sealFile: join(dataFolder, 'keys', 'seals.log') };
  const seen = async (of: Owners) => (await checkInvariants(of, seals)).filter(({ violations }) => violations.length > 0);

  it('hold after a county has done its work', async () => {
    expect((await seen(owners)).map(({ check, violations }) => [check.id, violations])).toEqual([]);
  });

  /** A copy of the county, broken, with the addresses of its owners. */
  async function broken(sql: string): Promise<Owners> {
    await asSuperuser('postgres', 'DROP DATABASE IF EXISTS broken WITH (FORCE)', 'CREATE DATABASE broken TEMPLATE jiquan');
    await asSuperuser('broken', `SET session_replication_role = replica`, sql);
    return Object.fromEntries(Object.entries(owners).map(([name, url]) => [name, url.replace(/\/jiquan$/, '/broken')])) as Owners;
  }

  it.each(breaks.map((each) => [each.how, each.seenBy.join(' '), each] as const))('%s: seen by %s and by no other', async (_how, _seenBy, { seenBy, sql }) => {
    expect((await seen(await broken(sql))).map(({ check }) => check.id).sort()).toEqual([...seenBy].sort());
  });

  it('say that a line waits for its seal only when told how long it may', async () => {
    const of = await broken(`WITH cut AS (DELETE FROM voucher.audit_block RETURNING lines) INSERT INTO voucher.audit_unsealed SELECT jsonb_array_elements_text(lines)::bigint FROM cut`);
    const [patient, strict] = [await checkInvariants(of), await checkInvariants(of, { unsealedSeconds: 1 })];
    expect(patient.flatMap(({ violations }) => violations)).toEqual([]);
    expect(strict.flatMap(({ violations }) => violations)).toEqual([{ seconds: expect.any(Number), wrong: 'a line waits for its seal' }]);
  });
});
