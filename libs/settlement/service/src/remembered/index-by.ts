import type { Rows, Table, Where } from '@jiquan/platform';

/** Rows of one table that belong to some ids, in one query; none for no ids. */
export async function found<Row>(rows: Rows, table: Table<Row>, field: keyof Row & string, ids: Iterable<string>): Promise<Row[]> {
  const wanted = [...new Set(ids)];
  return wanted.length === 0 ? [] : rows.find(table, { [field]: wanted } as unknown as Where<Row>, { limit: 1_000_000 });
}

/** Each value once. */
export function each<Row>(rows: readonly Row[], value: (row: Row) => string): string[] {
  return [...new Set(rows.map(value))];
}

/** Rows by a key; no rows for an unknown one. */
export function by<Row>(rows: readonly Row[], key: (row: Row) => string): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return (wanted) => groups.get(wanted) ?? [];
}
