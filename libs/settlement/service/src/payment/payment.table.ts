import type { Day, Fen, Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { Payment } from '@jiquan/settlement-domain';

export const PaymentTable = table<Payment>('payment', {
  id: column.id(),
  line: column.id(),
  number: column.count(),
  push: column.id(),
  fund: column.id(),
  payee: column.id(),
  amountFen: column.fen(),
  state: column.code() as never,
  file: column.id().orNull(),
  fileSequence: column.count().orNull(),
  settledOn: column.day().orNull(),
  returnedOn: column.day().orNull(),
  reason: column.text().orNull(),
  version: column.version(),
});

export interface PaymentFile {
  readonly id: string;
  /** The batch number that the bank sees and answers with. */
  readonly number: string;
  readonly push: string;
  readonly fund: string;
  readonly format: 'bank-csv';
  readonly encoding: 'utf-8' | 'gb18030';
  readonly lines: number;
  readonly totalFen: Fen;
  readonly sha256: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

export const PaymentFileTable = table<PaymentFile>('payment_file', {
  id: column.id(),
  number: column.code(),
  push: column.id(),
  fund: column.id(),
  format: column.code() as never,
  encoding: column.code() as never,
  lines: column.count(),
  totalFen: column.fen(),
  sha256: column.code(),
  createdBy: column.id(),
  createdAt: column.instant(),
});

/** What a bank reported, by file and row: a fact, with what it did. */
export interface BankResultRow {
  /** Of the finance office that brought it: two counties' banks may name their files alike. */
  readonly division: string;
  readonly bankFile: string;
  readonly row: number;
  readonly batch: string;
  readonly sequence: number;
  readonly status: 'settled' | 'returned';
  readonly amountFen: Fen;
  readonly day: Day;
  readonly reason: string | null;
  readonly outcome: string;
  readonly line: string | null;
  readonly payment: string | null;
  readonly receivedAt: Instant;
  /** Who brought the file; the import says who confirmed it. */
  readonly receivedBy: string;
  /** Null in rows from before it took two. */
  readonly import: string | null;
  readonly importState: 'confirmed' | null;
}

export const BankResultTable = table<BankResultRow>(
  'bank_result',
  {
    division: column.code(),
    bankFile: column.code(),
    row: column.count(),
    batch: column.text(),
    sequence: column.count(),
    status: column.code() as never,
    amountFen: column.fen(),
    day: column.day(),
    reason: column.text().orNull(),
    outcome: column.code(),
    line: column.id().orNull(),
    payment: column.id().orNull(),
    receivedAt: column.instant(),
    receivedBy: column.id(),
    import: column.id().orNull(),
    importState: column.code().orNull() as never,
  },
  { primary: ['division', 'bankFile', 'row'] },
);
