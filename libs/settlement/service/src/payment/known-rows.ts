import { type Refusal, refuse } from '@jiquan/kernel';
import type { Rows, Tx } from '@jiquan/platform';
import type { BankFile, Outcome } from './apply-rows';
import type { ReportedRow } from './bank-results';
import { type BankResultRow, BankResultTable } from './payment.table';

export interface Compared {
  readonly known: ReadonlyMap<number, BankResultRow>;
  /** Rows that no confirmed file of this name had yet. */
  readonly fresh: readonly ReportedRow[];
}

/** The same file brought or confirmed twice at once: the second one waits here and finds every row known. */
export async function holdFile(tx: Tx, { division, bankFile }: BankFile): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 9))`, [`bank file ${division} ${bankFile}`]);
}

/** A bank that gives two files one name would lose the second one's rows; a file that grew at its end says the same in the rows it had. */
export async function compare(rows: Rows, from: BankFile, reported: readonly ReportedRow[]): Promise<Compared | Refusal<'bank-file.known-otherwise'>> {
  const { division, bankFile } = from;
  const known = new Map((await rows.find(BankResultTable, { division, bankFile }, { limit: 100_000 })).map((result) => [result.row, result]));
  const otherwise = reported.find((each) => known.has(each.row) && !sameFact(each, known.get(each.row) as ReportedRow));
  if (otherwise) return refuse('bank-file.known-otherwise', { row: otherwise.row }, ['configured']);
  return { known, fresh: reported.filter(({ row }) => !known.has(row)) };
}

function sameFact(one: ReportedRow, other: ReportedRow): boolean {
  const { batch, sequence, status, amountFen, day } = one;
  return batch === other.batch && sequence === other.sequence && status === other.status && amountFen === other.amountFen && day === other.day;
}

/** What each row of a file did, or would do; a row that was confirmed before does nothing. */
export function outcomesOf(reported: readonly ReportedRow[], { known }: Compared, outcomes: readonly Outcome[]) {
  const of = new Map(outcomes.map((each) => [each.row.row, each]));
  return reported.map(({ row }) => {
    const now = of.get(row);
    return { row, outcome: now?.outcome ?? ('known' as const), line: now?.payment?.line ?? known.get(row)?.line ?? null };
  });
}
