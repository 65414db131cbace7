import { day, type Day, type Fen, fenOfYuan, isDay, type Refusal, refuse } from '@jiquan/kernel';

export interface ReportedRow {
  /** Of the data in the file, from 1: with the file it names the fact for ever. */
  readonly row: number;
  readonly batch: string;
  readonly sequence: number;
  readonly status: 'settled' | 'returned';
  readonly amountFen: Fen;
  readonly day: Day;
  readonly reason: string | null;
}

const columns = {
  batch: ['批次号', 'batch'],
  sequence: ['序号', 'sequence'],
  status: ['结果', 'status'],
  amount: ['金额(元)', '金额', 'amount'],
  day: ['日期', 'date'],
  reason: ['原因', 'reason'],
} as const;
const settled = ['成功', 'settled'];
const returned = ['失败', '退票', 'returned'];
const MAX_ROWS = 20_000;

type Malformed = Refusal<'bank-file.malformed'>;
const malformed = (row: number, what: string): Malformed => refuse('bank-file.malformed', { row, what }, ['configured']);

/** Reads a bank's CSV by its header; a file with one unreadable row is not taken at all. */
export function readResults(text: string): ReportedRow[] | Malformed {
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = (header ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const placeOf = (words: readonly string[]) => names.findIndex((name) => words.includes(name));
  const place = Object.fromEntries(Object.entries(columns).map(([key, words]) => [key, placeOf(words)])) as Record<keyof typeof columns, number>;
  for (const [key, at] of Object.entries(place)) if (at < 0 && key !== 'reason') return malformed(0, key);
  if (lines.length === 0 || lines.length > MAX_ROWS) return malformed(0, 'rows');
  const rows: ReportedRow[] = [];
  for (const [at, line] of lines.entries()) {
    const read = readRow(at + 1, line, place);
    if ('refused' in read) return read;
    rows.push(read);
  }
  return rows;
}

function readRow(row: number, line: string, place: Record<keyof typeof columns, number>): ReportedRow | Malformed {
  const cells = line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const cell = (key: keyof typeof columns) => cells[place[key]] ?? '';
  const status = settled.includes(cell('status')) ? 'settled' : returned.includes(cell('status')) ? 'returned' : undefined;
  const amountFen = fenOfYuan(cell('amount'));
  const batch = cell('batch');
  if (!/^\d{1,40}$/.test(batch)) return malformed(row, 'batch');
  if (!/^\d{1,6}$/.test(cell('sequence'))) return malformed(row, 'sequence');
  if (status === undefined) return malformed(row, 'status');
  if (amountFen === undefined || amountFen <= 0) return malformed(row, 'amount');
  if (!isDay(cell('day'))) return malformed(row, 'day');
  return { row, batch, sequence: Number(cell('sequence')), status, amountFen, day: day(cell('day')), reason: cell('reason').slice(0, 200) || null };
}

/** Banks print reasons in words of their own; on the bus there is a code. */
export function reasonCode(reason: string | null): string {
  if (reason === null) return 'bank.returned';
  if (/户名|name/i.test(reason)) return 'bank.name-differs';
  if (/账号|账户|account/i.test(reason)) return 'bank.account-unusable';
  return 'bank.returned';
}
