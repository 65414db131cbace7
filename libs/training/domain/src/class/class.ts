import type { Day, Instant } from '@jiquan/kernel';
import type { Pin } from '@jiquan/policy';
import type { ClassState } from './life';

/** The opening stage of the form, F-01 to F-11, as far as it is one flat value. Lessons and seats are things of their own. */
export interface OpeningForm {
  readonly applicantKind: string;
  readonly applicant: string;
  readonly contact: string;
  readonly payee: string | null;
  readonly batch: string;
  readonly opensOn: Day;
  readonly endsOn: Day;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly plannedCount: number;
  readonly certificateKind: string;
  readonly obtainableKinds: readonly string[];
  readonly prescribedHours: number | null;
  readonly mode: string;
  readonly modeNote: string | null;
  readonly division: string;
  readonly site: string;
  readonly industryDepartment: string | null;
  readonly channel: string;
  readonly workstations: number;
  readonly courseKind: string;
  readonly crossRegionConsent: string | null;
}

export interface TrainingClass extends OpeningForm {
  readonly id: string;
  readonly institution: string;
  readonly draftedBy: string;
  readonly state: ClassState;
  /** Counts the submissions: a returned application is reviewed anew by all four. */
  readonly round: number;
  readonly submittedBy: string | null;
  readonly submittedAt: Instant | null;
  /** F-02: SHA-256 of what the applicant sealed. */
  readonly sealOf: string | null;
  readonly planAndRosterInSystem: boolean;
  readonly rosterVersion: number;
  readonly rosterCount: number;
  /** Written at approval from the pinned rule set; the database holds the roster to it. */
  readonly seatLimit: number | null;
  readonly ruleSet: Pin | null;
  readonly approvedOn: Day | null;
  readonly openedAt: Instant | null;
  readonly openedOn: Day | null;
  readonly openingCount: number | null;
  readonly opinion: string | null;
  readonly opinionBy: string | null;
  readonly opinionAt: Instant | null;
  readonly fieldCheckWaiver: string | null;
  readonly finishedOn: Day | null;
  readonly surveyRound: number;
  readonly satisfaction: string | null;
  readonly completedOn: Day | null;
  readonly averageAttendance: string | null;
  readonly recognisedCount: number | null;
  readonly decidedOn: Day | null;
  readonly decidedBy: string | null;
  readonly decidedReason: string | null;
  readonly decidedCites: readonly string[] | null;
  readonly version: number;
}

/** One planned class hour. */
export interface Lesson {
  readonly class: string;
  readonly number: number;
  readonly day: Day;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly kind: 'theory' | 'practice' | 'online-theory';
  readonly specialty: string;
  readonly teachers: readonly string[];
  readonly workstations: number;
  readonly platform: string | null;
}

const AFTER_APPROVAL: readonly ClassState[] = ['approved', 'open', 'suspended', 'training-done', 'retraining', 'completed'];

/** The class was approved and nothing has undone it. */
export const isLive = (state: ClassState): boolean => AFTER_APPROVAL.includes(state);
