import type { DataSource } from 'typeorm';
import type { ContextDefinition } from '../context';
import { dataSource } from '../database';
import { testDatabase } from './test-database';

/**
 * What TypeORM would have to change so that the migrated tables are the declared ones. Only columns count: the names of
 * constraints, partial indexes, defaults, and columns that the database fills by itself are the migrations' own business.
 *
 * Every context has this spec: `it('has the tables it declares', () => expectNoDrift(voucherContext));`
 */
export async function expectNoDrift(definition: ContextDefinition): Promise<void> {
  const drift = await driftOf(definition);
  if (drift.length > 0) throw new Error(`${definition.name}: declared tables and migrated tables differ:\n${drift.join('\n')}`);
}

export async function driftOf(definition: ContextDefinition): Promise<string[]> {
  const database = await testDatabase([definition]);
  const owner = await dataSource({ context: definition.name, url: database.ownerUrl(definition.name) }, { tables: definition.tables, migrations: [] }, 'owner').initialize();
  try {
    // Declared tables are never synchronised; for the comparison alone TypeORM is told to look at them.
    for (const each of owner.entityMetadatas) each.synchronize = true;
    // TypeORM looks up generated columns in a table of its own, which our schemas do not have.
    await owner.query(`CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)`);
    const wanted = (await owner.driver.createSchemaBuilder().log()).upQueries.map((each) => each.query);
    const own = await selfFilled(owner, definition.name);
    return wanted.filter((statement) => isOfColumns(statement) && !own.has(droppedColumn(statement)));
  } finally {
    await owner.destroy();
    await database.drop();
  }
}

function isOfColumns(statement: string): boolean {
  if (/\b(SET|DROP) DEFAULT\b/.test(statement)) return false;
  return /^CREATE TABLE|\b(ADD|DROP COLUMN|ALTER COLUMN|RENAME COLUMN) "|PRIMARY KEY/.test(statement) && !/^COMMENT/.test(statement);
}

function droppedColumn(statement: string): string {
  const match = /^ALTER TABLE "([^"]+)" DROP COLUMN "([^"]+)"/.exec(statement);
  return match ? `${match[1]}.${match[2]}` : '';
}

/** Identity, generated and defaulted columns need no field: an INSERT without them is whole. */
async function selfFilled(owner: DataSource, context: string): Promise<Set<string>> {
  const rows = (await owner.query(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
     WHERE table_schema = $1 AND (is_identity = 'YES' OR is_generated = 'ALWAYS' OR column_default IS NOT NULL)`,
    [context],
  )) as { name: string }[];
  return new Set(rows.map((row) => row.name));
}
