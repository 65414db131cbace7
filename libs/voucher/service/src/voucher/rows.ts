import type { Table } from '@jiquan/platform';

/** The column list of a table for a query of its own, each under its field's name. */
export function list<Row>(table: Table<Row>): string {
  return table.columns.map((each) => `"${each.name}" AS "${each.field}"`).join(', ');
}

export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
