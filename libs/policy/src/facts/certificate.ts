import type { Day } from '@jiquan/kernel';

/** About the survey, the assessment and its record. */
export interface AssessmentFacts {
  readonly trainees?: number;
  readonly answers?: number;
  readonly satisfied?: number;
  readonly obtainableKinds?: readonly string[];
  readonly plannedKind?: string;
  readonly proposedOn?: Day;
  readonly assessmentOn?: Day;
  readonly record?: AssessmentRecord;
  readonly attending?: number;
  readonly totalCertified?: number;
  readonly resultsInSystem?: boolean;
  readonly patrolSigned?: boolean;
}

export interface AssessmentRow {
  readonly attending: number;
  readonly certified: number;
}

/** The five rows of the completion-assessment record (R-ASM-17). */
export type AssessmentRecord = Readonly<
  Record<'qualification' | 'skillLevel' | 'specialOperation' | 'specificAbility' | 'completion', AssessmentRow>
>;

/** About one certificate, against the enrolment it is to carry. */
export interface CertificateFacts {
  readonly kind?: string;
  readonly occupation?: string;
  readonly level?: string | null;
  readonly person?: string;
  readonly issuedOn?: Day;
  readonly registered?: boolean;
  readonly queryAnswer?: 'found-and-equal' | 'not-found' | 'mismatch' | 'revoked' | 'down';
  readonly classOccupation?: string;
  readonly classLevel?: string | null;
  readonly classOpenedOn?: Day;
  readonly enrolledPerson?: string;
  readonly checkedInPerson?: string;
  readonly candidate?: string;
}

/** The certificates of one city and calendar year. */
export interface CertificateStockFacts {
  readonly division?: string;
  readonly lowValue?: number;
  readonly certificates?: number;
}
