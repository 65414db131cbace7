import { column, table } from '@jiquan/platform';

/** A seat on a roster: one person, one class, one try. */
export interface RememberedEnrolment {
  readonly id: string;
  readonly class: string;
  readonly person: string;
}

export const RememberedEnrolmentTable = table<RememberedEnrolment>('remembered_enrolment', {
  id: column.id(),
  class: column.id(),
  person: column.id(),
});
