import { demoContext } from '../conformance/demo';
import { listeningContext } from '../conformance/listening';
import { proofContext } from '../conformance/proof';
import type { ContextDefinition } from '../context';
import { migration } from '../platform.migrations';
import { driftOf, expectNoDrift } from './drift';

const changed = (sql: string): ContextDefinition => ({ ...demoContext, migrations: [...demoContext.migrations, migration('demo-9999-drift', sql)] }) as ContextDefinition;

it.each([demoContext, listeningContext, proofContext] as unknown as ContextDefinition[])('finds the tables of $name as they are declared', (definition) => expectNoDrift(definition));

it('tolerates what is no column: partial indexes, named constraints, defaults, columns the database fills', async () => {
  const more = `CREATE UNIQUE INDEX "counter.exists#2" ON counter (name) WHERE total > 0;
    ALTER TABLE counter ADD CONSTRAINT "counter.full#2" CHECK (total >= 0), ALTER total SET DEFAULT 0,
      ADD place bigint GENERATED ALWAYS AS IDENTITY, ADD doubled integer GENERATED ALWAYS AS (total * 2) STORED;`;
  expect(await driftOf(changed(more))).toEqual([]);
});

it.each([
  ['a column that is missing', 'ALTER TABLE counter DROP COLUMN total', 'total'],
  ['a column nobody fills', 'ALTER TABLE counter ADD note text NOT NULL', 'note'],
  ['another type', 'ALTER TABLE counter ALTER total TYPE bigint', 'total'],
  ['a null that is not expected', 'ALTER TABLE counter ALTER name DROP NOT NULL', 'name'],
  ['another name', 'ALTER TABLE counter RENAME version TO edition', 'edition'],
  ['a table that is missing', 'DROP TABLE counter', 'counter'],
  ['another primary key', 'ALTER TABLE counter DROP CONSTRAINT counter_pkey, ADD PRIMARY KEY (name)', 'PRIMARY KEY'],
])('finds %s', async (_what, sql, word) => {
  await expect(expectNoDrift(changed(sql))).rejects.toThrow(word);
});
