import { certificateRefusals } from '@jiquan/certificate-contract';
import { World } from '../testing/world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

describe('the database', () => {
  test('every constraint that is named like a refusal is one', async () => {
    const names = await world.app.sql<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'certificate'::regnamespace AND conname LIKE '%.%'
       UNION SELECT relname FROM pg_class WHERE relnamespace = 'certificate'::regnamespace AND relkind = 'i' AND relname LIKE '%.%'`,
    );
    const codes = names.map((each) => each.name).sort();
    expect(codes).toEqual([
      'body.code-taken',
      'candidate.twice',
      'certificate.candidate-has-one',
      'certificate.issued-before-assessed',
      'certificate.number-taken',
      'certificate.number-taken#2',
      'results.passed-unattended',
      'verification.waiting-already',
    ]);
    for (const code of codes) expect(certificateRefusals).toHaveProperty([code.split('#')[0] as string]);
  });

  test('the tables are as the code thinks', async () => {
    for (const { name, columns } of world.app.definition.tables) {
      const rows = await world.app.sql<{ column_name: string }>(`SELECT column_name FROM information_schema.columns WHERE table_schema = 'certificate' AND table_name = $1`, [name]);
      expect([name, rows.map((each) => each.column_name).sort()]).toEqual([name, columns.map((each) => each.name).sort()]);
    }
  });

  test.each(['verification', 'finding', 'class_fact', 'enrolment_fact', 'remembered_enrolment'])('the service\'s own role cannot change %s', async (table) => {
    await expect(world.app.sqlAsApp(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    const column = ['remembered_enrolment', 'verification', 'finding'].includes(table) ? 'id' : 'kind';
    await expect(world.app.sqlAsApp(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow(/permission denied/);
  });

  test('a certificate cannot be called verified without an answer, nor revoked without a day', async () => {
    const { certificate } = await world.issued();
    await expect(world.app.sqlAsApp(`UPDATE certificate SET state = 'verified' WHERE id = $1`, [certificate])).rejects.toThrow(/check constraint/);
    await expect(world.app.sqlAsApp(`UPDATE certificate SET state = 'revoked' WHERE id = $1`, [certificate])).rejects.toThrow(/check constraint/);
  });
});
