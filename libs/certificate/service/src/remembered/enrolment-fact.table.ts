import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** What befell one enrolment; one row per kind, whatever the order of arrival. */
export interface EnrolmentFactRow {
  readonly enrolment: string;
  readonly kind: 'completed' | 'ended' | 'off-roster';
  readonly happenedOn: Day | null;
  readonly reason: string | null;
}

export const EnrolmentFactTable = table<EnrolmentFactRow>(
  'enrolment_fact',
  { enrolment: column.id(), kind: word<EnrolmentFactRow['kind']>(), happenedOn: column.day().orNull(), reason: column.code().orNull() },
  { primary: ['enrolment', 'kind'] },
);
