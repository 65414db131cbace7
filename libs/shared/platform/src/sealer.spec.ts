import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { systemCall } from './caller';
import { proofContext } from './conformance/proof';
import { Rows } from './rows';
import { Sealer, type SealReport, verifySeals } from './sealer';
import { type ContextApp, startContext } from './testing';
import { sweepAll } from './sweep';

const folder = mkdtempSync(join(tmpdir(), 'jiquan-seal-spec-'));
const sealFile = join(folder, 'seals.log');
let app: ContextApp;
let owner: DataSource;
beforeAll(async () => {
  app = await startContext(proofContext, { env: { JIQUAN_SEAL_FILE: sealFile } });
  owner = await new DataSource({ type: 'postgres', url: app.database.ownerUrl('proof'), poolSize: 1, extra: { options: '-c search_path=proof' } }).initialize();
  await lines(2500);
  await sweepAll(app.running.contexts.get('proof')?.sealer as Sealer);
  await lines(3);
});
afterAll(async () => {
  await owner.destroy();
  await app.stop();
  rmSync(folder, { recursive: true });
});

const lines = (count: number) => {
  const items = Array.from({ length: count }, () => ({ call: systemCall('proof.line') }));
  return app.running.contexts.get('proof')?.work.batch(items, async (_tx, all) => all.map(() => ({})));
};

/** What the report says after somebody with the owner's rights did that; it is undone afterwards. */
async function after(...sql: string[]): Promise<SealReport> {
  let report: SealReport | undefined;
  const undone = owner.transaction(async (manager) => {
    for (const each of sql) await manager.query(each);
    report = await verifySeals(new Rows(manager));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return report as SealReport;
}

it('chains blocks of at most a thousand lines, each with the hash of the one before; newer lines wait', async () => {
  const blocks = await app.sql<{ number: number; hash: string; previous: string; count: number }>(
    `SELECT number, hash, previous, jsonb_array_length(lines) AS count FROM audit_block ORDER BY number`,
  );
  expect(blocks.map(({ number, count }) => [number, count])).toEqual([[1, 1000], [2, 1000], [3, 500]]);
  expect(blocks.map((block) => block.previous)).toEqual(['0'.repeat(64), blocks[0]?.hash, blocks[1]?.hash]);
  expect(await after()).toEqual({ blocks: 3, broken: [], strays: 0, oldestUnsealedSeconds: expect.any(Number) as number });
  expect(await app.sql(`SELECT 1 FROM audit_unsealed`)).toHaveLength(3);
});

it('tells each hash to a file outside the database', async () => {
  const blocks = await app.sql<{ number: number; hash: string }>(`SELECT number, hash FROM audit_block ORDER BY number`);
  expect(readFileSync(sealFile, 'utf8')).toBe(blocks.map(({ number, hash }) => `proof ${number} ${hash}\n`).join(''));
});

const FIRST = `(SELECT min(id) FROM audit)`;
const OTHER_HASH = createHash('sha256').update('other').digest('hex');
it.each<[string, string[], Partial<SealReport>]>([
  ['an edited line', [`UPDATE audit SET outcome = 'refused' WHERE id = ${FIRST}`], { broken: [1], strays: 0 }],
  ['other ids in a line', [`UPDATE audit SET ids = '{"thing":"x"}' WHERE id = ${FIRST} + 1500`], { broken: [2] }],
  ['a removed line', [`DELETE FROM audit WHERE id = ${FIRST}`], { broken: [1] }],
  ['a removed line, its number taken out of the block', [`UPDATE audit_block SET lines = lines - 0 WHERE number = 1`, `DELETE FROM audit WHERE id = ${FIRST}`], { broken: [1] }],
  ['two lines that changed places', [`UPDATE audit SET route = 'x' || id WHERE id IN (${FIRST}, ${FIRST} + 1)`], { broken: [1] }],
  ['an edited block: the next one knows better', [`UPDATE audit_block SET hash = '${OTHER_HASH}' WHERE number = 2`], { broken: [2, 3] }],
  ['a block that is gone', [`DELETE FROM audit_block WHERE number = 2`], { blocks: 2, broken: [3], strays: 1000 }],
  ['the last block that is gone', [`DELETE FROM audit_block WHERE number = 3`], { blocks: 2, broken: [], strays: 500 }],
  ['a removed mark of a line that waits', [`DELETE FROM audit_unsealed WHERE id = (SELECT max(id) FROM audit_unsealed)`], { broken: [], strays: 1 }],
  ['a line slipped in', [`INSERT INTO audit (at, business_at, correlation, account, role, session, route, outcome, cites, ids)
     SELECT at, business_at, correlation, account, role, session, route, outcome, cites, ids FROM audit LIMIT 1`], { strays: 1 }],
])('finds %s', async (_what, sql, report) => {
  expect(await after(...sql)).toMatchObject(report);
});

it('two sealers at once make one chain', async () => {
  await lines(4000);
  const database = app.running.contexts.get('proof')?.database as DataSource;
  const sealers = Array.from({ length: 4 }, () => new Sealer('proof', database, undefined));
  for (let round = 0; round < 6; round++) await Promise.all(sealers.map((each) => each.run()));
  expect(await after()).toMatchObject({ broken: [], strays: 0 });
  expect(await app.sql(`SELECT 1 FROM audit_unsealed`)).toEqual([]);
  const numbers = await app.sql<{ number: number }>(`SELECT number FROM audit_block ORDER BY number`);
  expect(numbers.map((row) => row.number)).toEqual(numbers.map((_, index) => index + 1));
});

it('says how long the oldest line waits', async () => {
  await lines(1);
  await app.sql(`UPDATE audit SET at = now() - interval '90 seconds' WHERE id = (SELECT max(id) FROM audit)`);
  const report = await after();
  expect(report.oldestUnsealedSeconds).toBeGreaterThanOrEqual(90);
  expect(report.oldestUnsealedSeconds).toBeLessThan(150);
});
