import { column, table } from '@jiquan/platform';
import type { EnrolmentEnd } from '@jiquan/settlement-domain';

export const RememberedEnrolmentEndTable = table<EnrolmentEnd>(
  'remembered_enrolment_end',
  {
    enrolment: column.id(),
    reason: column.code(),
  },
  { primary: ['enrolment'] },
);
