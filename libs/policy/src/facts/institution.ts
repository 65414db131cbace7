import type { Day } from '@jiquan/kernel';

/** About a training institution or platform. */
export interface InstitutionFacts {
  readonly listed?: boolean;
  readonly occupationListed?: boolean;
  /** The day an audit or inspection found an evident problem; `null`: none. */
  readonly problemFoundOn?: Day | null;
  readonly suspendedSince?: Day | null;
  readonly releasedOn?: Day | null;
  readonly barred?: boolean;
  readonly kind?: string;
  readonly city?: string;
  readonly trainingCity?: string;
  readonly localInstitutionExists?: boolean;
  readonly consentDocument?: string | null;
  readonly on?: Day;
}

/** About the officers of one decision (INF-04), the counts of one class (INF-05, INF-06) and what a decision stores (INF-08). */
export interface InvariantFacts {
  readonly reviewers?: readonly string[];
  readonly applicantOfficers?: readonly string[];
  readonly inspectors?: readonly string[];
  readonly teachersOfClass?: readonly string[];
  readonly payable?: number;
  readonly recognised?: number;
  readonly openingCount?: number;
  readonly amountsFen?: readonly number[];
  readonly pinned?: boolean;
}
