import { column, table } from '@jiquan/platform';
import type { Unverifiable } from '@jiquan/settlement-domain';

export const RememberedUnverifiableTable = table<Unverifiable>(
  'remembered_unverifiable',
  {
    certificate: column.id(),
    asOf: column.instant(),
    answer: column.code(),
  },
  { primary: ['certificate', 'asOf'] },
);
