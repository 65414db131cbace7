import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface RevocationRow {
  readonly certificate: string;
  readonly revokedOn: Day;
  readonly reason: string;
}

export const RememberedRevocationTable = table<RevocationRow>(
  'remembered_revocation',
  { certificate: column.id(), revokedOn: column.day(), reason: column.code() },
  { primary: ['certificate'] },
);
