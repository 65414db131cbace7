import type { SchoolKind } from './institution';

export type Tier = 'PROVINCE' | 'CITY_OR_COUNTY';

/** About the filing of an assessment body, and about an institution that is named for a task. */
export interface FilingFacts {
  /** What it is to assess: its own students (a college body), or others. */
  readonly bodyKind?: 'COLLEGE' | 'OTHER';
  readonly school?: SchoolKind | null;
  readonly affiliation?: Tier;
  readonly expertsReviewed?: boolean;
  /** Which education department recommended it and which HRSS it is filed with; `null`: none yet. */
  readonly recommendedBy?: Tier | null;
  readonly filedWith?: Tier | null;
  readonly inDirectory?: boolean;
  /** Problems found and confirmed. */
  readonly problems?: readonly string[];
}

/** About naming one institution as the only one for a task. */
export interface DesignationFacts {
  readonly designated?: boolean;
  /** The law or document it rests on, and its rank; `null`: none. */
  readonly legalBasis?: { readonly document: string; readonly rank: 'LAW' | 'PROVINCE_OR_ABOVE' | 'BELOW' } | null;
}

/** About projects that money is given for. */
export interface ProjectFacts {
  readonly projectYear?: number;
  readonly built?: boolean;
  readonly performanceEvaluated?: boolean;
  readonly accepted?: boolean;
  readonly masterStudios?: number;
  readonly masterStudiosOfIndustryOrHeritage?: number;
  /** How a training is organised: PROJECT, ORDER, PACKAGE … */
  readonly organisedBy?: string;
  readonly traineeGroups?: readonly string[];
}
