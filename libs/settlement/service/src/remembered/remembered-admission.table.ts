import { column, table } from '@jiquan/platform';
import type { Admission } from '@jiquan/settlement-domain';

export const RememberedAdmissionTable = table<Admission>(
  'remembered_admission',
  {
    enrolment: column.id(),
    voucher: column.id(),
    campaign: column.id(),
    fund: column.id(),
    person: column.id(),
    class: column.id(),
    institution: column.id(),
    occupation: column.code(),
    admittedOn: column.day(),
    valueKind: column.code(),
    faceFen: column.fen().orNull(),
    maxFen: column.fen(),
    valueDocument: column.text(),
    tariffRevision: column.count().orNull(),
  },
  { primary: ['enrolment', 'voucher'] },
);
