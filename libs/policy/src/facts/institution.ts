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
  /** Institutions of the city that are no technical schools; looked at only in the other reading of A-69. */
  readonly localOtherThanTechnicalSchools?: boolean;
  readonly ownership?: 'PRIVATE' | 'PUBLIC';
  /** The kind of school; `null` for what is no school. */
  readonly school?: SchoolKind | null;
  /** The document by which the HRSS of the institution's place agrees that it is listed (R-INST-04). */
  readonly listingConsent?: string | null;
  readonly blacklisting?: Blacklisting | null;
  /** The year of the catalogue, when the institution came into it, and its lawful change of occupations. */
  readonly catalogueYear?: number;
  readonly listedOn?: Day;
  readonly occupationChange?: { readonly on: Day; readonly lawful: boolean } | null;
  /** The last day a problem of its running arose for which it answers; `null`: none. */
  readonly responsibleForProblemOn?: Day | null;
  readonly annualChecksPassed?: readonly number[];
  readonly groupCentreForSubsidiary?: boolean;
  readonly partnerOfJustice?: boolean;
  readonly traineeGroups?: readonly string[];
  /** Nobody at home or in the region can give the training (R-INST-06c). */
  readonly trainableAtHome?: boolean;
  readonly subsidiaryPlaceConsent?: string | null;
  readonly trainingPlaceConsent?: string | null;
  readonly subsidisedPersonTimes?: number;
  readonly subsidisedPersons?: number;
  readonly apprentices?: number;
  readonly grounds?: readonly string[];
  readonly platformBanned?: boolean;
}

export type SchoolKind =
  | 'APPLIED_UNDERGRADUATE'
  | 'UNDERGRADUATE_WITH_JUNIOR'
  | 'UNDERGRADUATE'
  | 'HIGHER_VOCATIONAL'
  | 'SECONDARY_VOCATIONAL'
  | 'TECHNICAL';

/** A blacklisting and its end, which needs an officer's reason. */
export interface Blacklisting {
  readonly since: Day;
  readonly liftedOn: Day | null;
  readonly reason: string | null;
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
