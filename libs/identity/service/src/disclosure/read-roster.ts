import { Readable } from 'node:stream';
import { LOOKUP_ROWS } from '@jiquan/identity-contract';
import { type Refusal, refuse } from '@jiquan/kernel';
import { Workbook } from 'exceljs';
import type { RosterRow } from './roster';

const NAME_HEADS = ['姓名', 'name'];
const DOCUMENT_HEADS = ['证件号码', '身份证号码', '身份证号', 'document'];

/** The rows of the first sheet. Columns are found by their heads; empty lines are skipped. */
export async function readRoster(file: Uint8Array): Promise<RosterRow[] | Refusal<'roster.unreadable' | 'roster.too-long'>> {
  const unreadable = refuse('roster.unreadable', {}, ['configured']);
  if (inflatedSize(Buffer.from(file)) > INFLATED_MAX) return unreadable;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.read(Readable.from(Buffer.from(file)));
  } catch {
    return unreadable;
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) return unreadable;
  const nameAt = columnOf(sheet.getRow(1), NAME_HEADS);
  const documentAt = columnOf(sheet.getRow(1), DOCUMENT_HEADS);
  if (nameAt === undefined || documentAt === undefined) return unreadable;
  const rows: RosterRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const [name, document] = [row.getCell(nameAt).text.trim(), row.getCell(documentAt).text.trim()];
    if (name !== '' || document !== '') rows.push({ name, document });
  });
  if (rows.length === 0) return unreadable;
  return rows.length > LOOKUP_ROWS ? refuse('roster.too-long', { rows: rows.length, max: LOOKUP_ROWS }, ['configured']) : rows;
}

function columnOf(head: { eachCell(each: (cell: { text: string }, column: number) => void): void }, names: readonly string[]): number | undefined {
  let found: number | undefined;
  head.eachCell((cell, column) => {
    if (names.includes(cell.text.trim().toLowerCase())) found ??= column;
  });
  return found;
}

const INFLATED_MAX = 50_000_000;
const ENTRY_MARK = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const SIZE_AT = 24;

/** What the archive says it holds when unpacked: a small file must not fill the memory. The unpacker refuses entries that lie. */
function inflatedSize(zip: Buffer): number {
  let total = 0;
  for (let at = zip.indexOf(ENTRY_MARK); at >= 0 && at + SIZE_AT + 4 <= zip.length; at = zip.indexOf(ENTRY_MARK, at + 4)) total += zip.readUInt32LE(at + SIZE_AT);
  return total;
}
