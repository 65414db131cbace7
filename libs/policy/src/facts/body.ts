import type { Day } from '@jiquan/kernel';

/** About an assessment body, and the specification it assesses by. */
export interface BodyFacts {
  readonly bodyClass?: 'ENTERPRISE' | 'COLLEGE' | 'SOCIAL' | 'SPECIFIC_ABILITY' | 'SKILL_APPRAISAL';
  /** What it has of the things a filed body must have. */
  readonly bodyHas?: readonly string[];
  /** What supervision found, as an officer graded it. */
  readonly bodyProblem?: 'NONE' | 'FOUND' | 'SERIOUS';
  readonly blacklisted?: boolean;
  /** Days of special inspections; and a day of the half-year that is asked about. */
  readonly inspectedOn?: readonly Day[];
  readonly halfYearOf?: Day;
  readonly on?: Day;
  /** The last random check; `null`: none yet. */
  readonly randomCheckedOn?: Day | null;
  /** The body belongs to the place of the assessment. */
  readonly bodyIsLocal?: boolean;
  readonly localCannotAssess?: boolean;
  /** A national standard of the occupation has been issued. */
  readonly nationalStandard?: boolean;
  /** The body assesses by a specification of its own. */
  readonly ownSpecification?: boolean;
  readonly specificationByCode?: boolean;
  readonly specificationExperts?: number;
  readonly specificationFiledWithProvince?: boolean;
  readonly issuer?: string;
  readonly assessedBy?: string;
  readonly bodySchool?: string;
  /** The school the candidate studies or works at; `null`: none. */
  readonly candidateSchool?: string | null;
}
