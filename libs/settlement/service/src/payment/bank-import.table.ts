import { column, table } from '@jiquan/platform';
import type { BankImport } from '@jiquan/settlement-domain';
import type { ReportedRow } from './bank-results';

export const BankImportTable = table<BankImport>('bank_import', {
  id: column.id(),
  division: column.code(),
  bankFile: column.code(),
  sha256: column.code(),
  rows: column.count(),
  settledLines: column.count(),
  settledFen: column.fen(),
  returnedLines: column.count(),
  returnedFen: column.fen(),
  state: column.code() as never,
  broughtBy: column.id(),
  broughtAt: column.instant(),
  decidedBy: column.id().orNull(),
  decidedAt: column.instant().orNull(),
  rejectedFor: column.text().orNull(),
  version: column.version(),
});

/** A row as it stands in the file that was brought: added once, never changed. */
export interface BankImportRow extends ReportedRow {
  readonly import: string;
}

export const BankImportRowTable = table<BankImportRow>(
  'bank_import_row',
  {
    import: column.id(),
    row: column.count(),
    batch: column.text(),
    sequence: column.count(),
    status: column.code() as never,
    amountFen: column.fen(),
    day: column.day(),
    reason: column.text().orNull(),
  },
  { primary: ['import', 'row'] },
);
