import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from, to } from 'pg-copy-streams';
import type { Ground } from './ground';
import { timed } from './measure';

/** What applying and pushing wrote for one fund, table by table. */
const WRITTEN: Readonly<Record<string, string>> = {
  line: `SELECT * FROM settlement.line WHERE fund = $1`,
  posting: `SELECT * FROM settlement.posting WHERE fund = $1 AND line IS NOT NULL`,
  reserve_end: `SELECT * FROM settlement.reserve_end WHERE voucher IN (SELECT voucher FROM settlement.line WHERE fund = $1)`,
  push_line: `SELECT * FROM settlement.push_line WHERE push IN (SELECT id FROM settlement.push WHERE fund = $1)`,
};

/** COPY of the very same rows into tables with the same columns, checks and indexes, in one durable transaction. */
export async function copyAgain({ database }: Ground, fund: string): Promise<{ readonly rows: number; readonly seconds: number }> {
  const parts: { name: string; bytes: Buffer[]; rows: number }[] = [];
  await database.query(`DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench`);
  for (const [name, select] of Object.entries(WRITTEN)) {
    const source = `${select.replace('$1', `'${fund}'`)}`;
    const bytes: Buffer[] = [];
    const stream = database.query(to(`COPY (${source}) TO STDOUT`));
    for await (const chunk of stream) bytes.push(chunk as Buffer);
    await database.query(`CREATE TABLE bench.${name} (LIKE settlement.${name} INCLUDING ALL)`);
    parts.push({ name, bytes, rows: stream.rowCount });
  }
  const { seconds } = await timed(async () => {
    await database.query('BEGIN');
    for (const { name, bytes } of parts) await pipeline(Readable.from(bytes), database.query(from(`COPY bench.${name} FROM STDIN`)));
    await database.query('COMMIT');
  });
  return { rows: parts.reduce((total, part) => total + part.rows, 0), seconds };
}
