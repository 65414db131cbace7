import { type Day, type Instant, moves } from '@jiquan/kernel';

/** What the institution declared of a person at roster entry; it answers for it first (R-CLASS-15). */
export interface Declared {
  readonly standing: 'worker' | 'employee' | 'transferred-employee' | 'student';
  readonly postOccupation: string | null;
  readonly postRelation: 'same' | 'close' | 'other' | 'undecided' | null;
  readonly school: 'vocational' | 'technical' | 'special-vocational' | 'ordinary-university' | 'other' | null;
  readonly ownSchool: boolean;
  readonly sameMajor: boolean;
  readonly lastStudyYearFrom: Day | null;
  readonly graduatesOn: Day | null;
  readonly questionnaire: boolean;
  readonly trainingWill: boolean | null;
  readonly employmentWill: boolean | null;
  readonly ableToWork: boolean | null;
  readonly comparisonPassed: boolean;
}

export type EndReason = 'withdrawn' | 'removed' | 'replaced' | 'never-present' | 'class-cancelled' | 'not-recognised' | 'subsidy-cancelled';

/** One person, one class, one try. */
export interface Enrolment {
  readonly id: string;
  readonly class: string;
  readonly person: string;
  readonly declared: Declared;
  readonly enteredBy: string;
  /** The officer of HRSS who confirmed what was declared; another declaration needs another word. */
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
  /** The voucher it is admitted with, as remembered; null before and after. */
  readonly voucher: string | null;
  readonly firstPresentAt: Instant | null;
  readonly completedOn: Day | null;
  readonly endedOn: Day | null;
  readonly endReason: EndReason | null;
  readonly assessedOn: Day | null;
  /** Its assessment is awaited, so the person may begin no other training (R-ELIG-06). One per person, kept by the database. */
  readonly awaited: boolean;
  readonly version: number;
}

export const enrolmentStages = ['verified', 'enrolled', 'attending', 'completed', 'assessed', 'ended'] as const;
export type EnrolmentStage = (typeof enrolmentStages)[number];

/** What the facts of an enrolment mean together. In the voucherless channel the approved roster is the enrolment. */
export function enrolmentStageOf(one: Enrolment, channel: string): EnrolmentStage {
  if (one.endedOn !== null) return 'ended';
  if (one.assessedOn !== null && one.completedOn !== null) return 'assessed';
  if (one.completedOn !== null) return 'completed';
  if (one.firstPresentAt !== null) return 'attending';
  return one.voucher !== null || channel === 'voucherless' ? 'enrolled' : 'verified';
}

export const enrolmentMoves = moves<EnrolmentStage>([
  { from: ['none'], by: 'enter', kind: 'command', to: 'verified', cites: ['R-ELIG-03', 'R-ELIG-04', 'R-ELIG-05a', 'R-ELIG-05b', 'R-ELIG-05c', 'R-ELIG-06', 'R-ELIG-10', 'INF-02'] },
  { from: ['none'], by: 'enter-voucherless', kind: 'command', to: 'enrolled', cites: ['A-71'] },
  { from: ['verified'], by: 'voucher.admitted', kind: 'heard', to: 'enrolled', cites: ['R-VCH-07'] },
  { from: ['enrolled'], by: 'voucher.unbound', kind: 'heard', to: 'verified', cites: ['R-VCH-07'] },
  { from: ['enrolled'], by: 'check-in', kind: 'command', to: 'attending', cites: ['R-ATT-04'] },
  { from: ['attending'], by: 'check-in', kind: 'command', to: 'attending', cites: ['R-ATT-04'] },
  { from: ['attending'], by: 'make-up', kind: 'command', to: 'attending', cites: ['R-ATT-10a', 'R-ATT-10b', 'R-ATT-10c', 'R-ATT-11'] },
  { from: ['attending'], by: 'complete', kind: 'command', to: 'completed', cites: ['A-06', 'R-ATT-11'] },
  { from: ['verified', 'enrolled', 'attending'], by: 'remove', kind: 'command', to: 'ended', cites: ['R-CLASS-15'] },
  { from: ['verified', 'enrolled'], by: 'never-present', kind: 'command', to: 'ended', cites: ['R-CLASS-12', 'A-06'] },
  { from: ['verified', 'enrolled'], by: 'class-cancelled', kind: 'command', to: 'ended', cites: ['configured'] },
  { from: ['verified', 'enrolled', 'attending', 'completed', 'assessed'], by: 'not-recognised', kind: 'command', to: 'ended', cites: ['R-ATT-03a', 'A-75'] },
  { from: ['verified', 'enrolled', 'attending', 'completed', 'assessed'], by: 'subsidy-cancelled', kind: 'command', to: 'ended', cites: ['R-ATT-03b', 'R-ASM-04c'] },
  { from: ['completed'], by: 'assessment.confirmed', kind: 'heard', to: 'assessed', cites: ['R-ELIG-06'] },
  { from: ['completed'], by: 'assessment.failed', kind: 'heard', to: 'assessed', cites: ['R-ELIG-06'] },
]);

export function enrol(facts: { id: string; class: string; person: string; declared: Declared; enteredBy: string }): Enrolment {
  return { ...facts, confirmedBy: null, confirmedAt: null, voucher: null, firstPresentAt: null, completedOn: null, endedOn: null, endReason: null, assessedOn: null, awaited: false, version: 1 };
}

/** Entered again with the same declaration, a seat keeps the enrolment and what HRSS said of it. */
export function enterAgain(before: Enrolment, fresh: Enrolment): Enrolment {
  const same = JSON.stringify(sorted(before.declared)) === JSON.stringify(sorted(fresh.declared));
  return { ...fresh, id: before.id, ...(same ? { confirmedBy: before.confirmedBy, confirmedAt: before.confirmedAt } : {}) };
}

const sorted = (declared: Declared) => Object.entries(declared).sort(([one], [other]) => (one < other ? -1 : 1));

export const end = (one: Enrolment, endedOn: Day, endReason: EndReason): Enrolment => ({ ...one, endedOn, endReason, awaited: false });
