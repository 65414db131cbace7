import { column, table } from '@jiquan/platform';
import type { Binding } from '@jiquan/voucher-domain';

export const BindingTable = table<Binding>(
  'binding',
  {
    enrolment: column.id(),
    voucher: column.id(),
    class: column.id(),
    institution: column.id(),
    admittedOn: column.day(),
    presence: column.code(),
    classVersion: column.count(),
    endedOn: column.day().orNull(),
    reason: column.code().orNull(),
    version: column.version(),
  },
  { primary: ['enrolment'] },
);
