import type { Table } from './table';
import type { Tx } from './tx';

export type RowLock = readonly [Table<never>, string];

/** For callers that lock one row of a table with a typed row. */
export function rowLock<Row>(table: Table<Row>, id: string): RowLock {
  return [table as unknown as Table<never>, id];
}

/** Tables by name and rows by id, so that two who lock many never wait for each other in a ring. */
export async function lockAll(tx: Tx, locks: readonly RowLock[]): Promise<void> {
  const byTable = new Map<string, { table: Table<never>; ids: Set<string> }>();
  for (const [table, id] of locks) {
    const group = byTable.get(table.name) ?? { table, ids: new Set<string>() };
    group.ids.add(id);
    byTable.set(table.name, group);
  }
  for (const [, { table, ids }] of [...byTable].sort(([a], [b]) => (a < b ? -1 : 1))) await tx.lockMany(table, [...ids]);
}
