import { randomUUID } from 'node:crypto';
import { systemCall } from './caller';
import { proofContext, ThingHeard } from './conformance/proof';
import { type ContextApp, startContext } from './testing';

let app: ContextApp;
beforeAll(async () => {
  app = await startContext(proofContext);
  await app.running.contexts.get('proof')?.work.run(systemCall('proof.spec'), async (tx) => tx.tell(ThingHeard({ counter: randomUUID(), version: 0 })));
  await app.running.contexts.get('proof')?.sealer.run();
});
afterAll(() => app.stop());

const HISTORY = [
  ['event_log', `body = ''`],
  ['audit', `outcome = 'done'`],
  ['audit_block', `hash = ''`],
  ['member', `seat = 0`],
] as const;

describe.each(HISTORY)('the application role and the table %s', (table, change) => {
  it.each([
    ['UPDATE', `UPDATE ${table} SET ${change}`],
    ['DELETE', `DELETE FROM ${table}`],
    ['TRUNCATE', `TRUNCATE ${table}`],
  ])('has no %s', async (_what, sql) => {
    await expect(app.sqlAsApp(sql)).rejects.toThrow(`permission denied for table ${table}`);
  });

  it('may read and add, and own nothing of it', async () => {
    const [rights] = await app.sqlAsApp(
      `SELECT has_table_privilege($1, 'SELECT') AS read, has_table_privilege($1, 'INSERT') AS add, has_table_privilege($1, 'UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER') AS more`,
      [table],
    );
    expect(rights).toEqual({ read: true, add: true, more: false });
    await expect(app.sqlAsApp(`ALTER TABLE ${table} ADD x integer`)).rejects.toThrow(`must be owner of table ${table}`);
    await expect(app.sqlAsApp(`DROP TABLE ${table}`)).rejects.toThrow(`must be owner of table ${table}`);
  });
});

it('has nothing at all on the leaves of the event log, not even a look', async () => {
  const leaves = await app.sql<{ leaf: string }>(`SELECT inhrelid::regclass::text AS leaf FROM pg_inherits WHERE inhparent = 'event_log'::regclass`);
  expect(leaves.length).toBeGreaterThan(10);
  for (const { leaf } of leaves) {
    for (const sql of [`SELECT 1 FROM ${leaf}`, `UPDATE ${leaf} SET body = ''`, `DELETE FROM ${leaf}`, `TRUNCATE ${leaf}`, `INSERT INTO ${leaf} SELECT * FROM ${leaf}`]) {
      await expect(app.sqlAsApp(sql)).rejects.toThrow(`permission denied for table ${leaf}`);
    }
  }
});

it('cannot make itself stronger', async () => {
  await expect(app.sqlAsApp(`CREATE TABLE mine (x integer)`)).rejects.toThrow('permission denied for schema proof');
  await expect(app.sqlAsApp(`SET ROLE proof_owner`)).rejects.toThrow('permission denied to set role');
  await expect(app.sqlAsApp(`SELECT event_log_days(20)`)).rejects.toThrow(/must be owner|permission denied/);
  await expect(app.sqlAsApp(`SELECT 1 FROM migration`)).rejects.toThrow('permission denied for table migration');
  await expect(app.sqlAsApp(`DELETE FROM bus.message`)).rejects.toThrow('permission denied for table message');
});
