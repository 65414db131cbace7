import type { DataSource } from 'typeorm';

/** Rows, whichever kind of statement it was. */
export async function plain<Row>(database: DataSource, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  const answer = (await database.query(sql, parameters as unknown[])) as unknown;
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') return answer[0] as Row[];
  return answer as Row[];
}
