/** About one candidate, and the way to a certificate. */
export interface CandidateFacts {
  /** EXAMINATION, DIRECT_RECOGNITION, PROCESS_ASSESSMENT, COMPETITION … */
  readonly route?: string;
  /** UNDERGRADUATE, JUNIOR_COLLEGE, SECONDARY_VOCATIONAL … */
  readonly education?: string;
  readonly studentStage?: 'GRADUATE' | 'GRADUATING_YEAR' | 'EARLIER';
  readonly level?: string | null;
  /** Without a lower level held. */
  readonly appliesDirectly?: boolean;
  readonly outstanding?: boolean;
  /** The level of the 1+X certificate held; `null`: none. */
  readonly onePlusXLevel?: string | null;
  readonly correspondingOccupation?: boolean;
  readonly theoryPassed?: boolean;
  readonly skillPassed?: boolean;
  /** The college has competition rules of its own, and the result meets them. */
  readonly competitionRules?: boolean;
  readonly resultQualifies?: boolean;
  readonly candidateEligible?: boolean;
  readonly feeFen?: number;
  readonly bodyInCityCatalogue?: boolean;
}
