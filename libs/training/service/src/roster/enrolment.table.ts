import type { Day } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { AdmissionFact, Declared, EndReason, Enrolment } from '@jiquan/training-domain';
import { word } from '../columns';

export const EnrolmentTable = table<Enrolment>('enrolment', {
  id: column.id(),
  class: column.id(),
  person: column.id(),
  declared: column.json<Declared>(),
  enteredBy: column.id(),
  confirmedBy: column.id().orNull(),
  confirmedAt: column.instant().orNull(),
  voucher: column.id().orNull(),
  firstPresentAt: column.instant().orNull(),
  completedOn: column.day().orNull(),
  endedOn: column.day().orNull(),
  endReason: word<EndReason>().orNull(),
  assessedOn: column.day().orNull(),
  awaited: column.flag(),
  version: column.version(),
});

/** What was heard of vouchers and enrolments; the order within one voucher is its version. */
export const RememberedAdmissionTable = table<AdmissionFact>(
  'remembered_admission',
  { voucher: column.id(), enrolment: column.id(), kind: word<AdmissionFact['kind']>(), version: column.count() },
  { primary: ['voucher', 'enrolment', 'kind', 'version'] },
);

export interface RememberedAssessment {
  readonly sitting: string;
  readonly candidate: string;
  readonly kind: 'confirmed' | 'failed' | 'voided';
  readonly enrolment: string | null;
  readonly person: string;
  readonly assessedOn: Day;
}

export const RememberedAssessmentTable = table<RememberedAssessment>(
  'remembered_assessment',
  { sitting: column.id(), candidate: column.id(), kind: word<RememberedAssessment['kind']>(), enrolment: column.id().orNull(), person: column.id(), assessedOn: column.day() },
  { primary: ['sitting', 'candidate', 'kind'] },
);

export interface RememberedPerson {
  readonly person: string;
  readonly frozen: boolean;
  /** The version of the person at which it was told; an older one changes nothing. */
  readonly told: number;
}

export const RememberedPersonTable = table<RememberedPerson>(
  'remembered_person',
  { person: column.id(), frozen: column.flag(), told: column.count() },
  { primary: ['person'] },
);
