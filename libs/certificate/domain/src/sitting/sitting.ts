import type { Day, Instant } from '@jiquan/kernel';
import type { Pin } from '@jiquan/policy';

export type SittingState = 'proposed' | 'body-accepted' | 'accepted' | 'rejected' | 'withdrawn' | 'entered' | 'signed' | 'confirmed' | 'voided';
export const sittingStates: readonly SittingState[] = [
  'proposed',
  'body-accepted',
  'accepted',
  'rejected',
  'withdrawn',
  'entered',
  'signed',
  'confirmed',
  'voided',
];

/** 一场评价: one body assesses some candidates in one occupation and level on one day. */
export interface Sitting {
  readonly id: string;
  readonly body: string;
  readonly class: string | null;
  /** The institution whose class it is; null where the body proposed for persons without one. */
  readonly institution: string | null;
  readonly division: string;
  readonly occupation: string;
  readonly catalogueEdition: string;
  readonly level: string | null;
  readonly mode: 'OFFLINE' | 'ONLINE_THEORY';
  /** One of the four routes of R-ASM-12; the others are added beside it. */
  readonly route: 'EXAMINATION';
  readonly place: string;
  readonly heldOn: Day;
  readonly proposedOn: Day;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  readonly noLocalBody: string | null;
  readonly state: SittingState;
  readonly ruleSet: Pin;
  readonly noOtherCertificate: string | null;
  readonly bodyAcceptedBy: string | null;
  readonly hrssAcceptedBy: string | null;
  /** Why it was rejected, withdrawn or voided. */
  readonly reason: string | null;
  readonly resultsBy: string | null;
  readonly resultsAt: Instant | null;
  readonly rows: readonly ResultRow[];
  readonly attending: number | null;
  readonly totalCertified: number | null;
  readonly patrol: string | null;
  readonly patrolAt: Instant | null;
  readonly patrolRemark: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: Day | null;
  readonly voidedOn: Day | null;
  readonly version: number;
}

/** F-31 to F-35, and OTHER for what the form has no row for. */
export interface ResultRow {
  readonly kind: 'QUALIFICATION' | 'SKILL_LEVEL' | 'SPECIAL_OPERATION' | 'SPECIFIC_ABILITY' | 'TRAINING_COMPLETION' | 'OTHER';
  readonly attending: number;
  readonly certified: number;
}
