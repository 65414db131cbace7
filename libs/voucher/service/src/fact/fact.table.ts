import type { Day, Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { FactKind } from '@jiquan/voucher-domain';

/** What was heard, once per source and version. The subject is the enrolment, or the class for what is true of all its enrolments. */
export interface FactRow {
  readonly subject: string;
  readonly kind: FactKind;
  readonly source: string;
  readonly sourceVersion: number;
  readonly says: string;
  readonly day: Day;
  readonly heardAt: Instant;
}

export const FactTable = table<FactRow>(
  'fact',
  {
    subject: column.id(),
    kind: column.code<FactKind>(),
    source: column.id(),
    sourceVersion: column.count(),
    says: column.text(),
    day: column.day(),
    heardAt: column.instant(),
  },
  { primary: ['subject', 'kind', 'source', 'sourceVersion'] },
);
