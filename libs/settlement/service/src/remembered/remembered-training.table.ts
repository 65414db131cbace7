import { column, table } from '@jiquan/platform';
import type { Training } from '@jiquan/settlement-domain';

export const RememberedTrainingTable = table<Training>(
  'remembered_training',
  {
    enrolment: column.id(),
    class: column.id(),
    person: column.id(),
    completedOn: column.day(),
  },
  { primary: ['enrolment'] },
);
