import { column, table } from '@jiquan/platform';
import type { Unbinding } from '@jiquan/settlement-domain';

export const RememberedUnbindingTable = table<Unbinding>(
  'remembered_unbinding',
  {
    enrolment: column.id(),
    voucher: column.id(),
    reason: column.code(),
  },
  { primary: ['enrolment', 'voucher'] },
);
