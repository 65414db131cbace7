import { column, table } from '@jiquan/platform';
import type { Pin } from '@jiquan/policy';
import type { ApprovedClass } from '@jiquan/settlement-domain';

export interface RememberedClass extends ApprovedClass {
  /** The substance as it was pinned at approval. */
  readonly ruleSet: Pin;
}

export const RememberedClassTable = table<RememberedClass>(
  'remembered_class',
  {
    class: column.id(),
    institution: column.id(),
    division: column.code(),
    industryDepartment: column.code().orNull(),
    applicantKind: column.code(),
    applicant: column.id(),
    occupation: column.code(),
    catalogueEdition: column.code(),
    level: column.code().orNull(),
    approvedOn: column.day(),
    channel: column.code(),
    ruleSet: column.json(),
  },
  { primary: ['class'] },
);
