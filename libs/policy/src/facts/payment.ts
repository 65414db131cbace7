import type { Day } from '@jiquan/kernel';

/** What was done with money that it was not given for; `null`: nothing. */
export type Misuse = 'MISAPPROPRIATED' | 'OCCUPIED' | 'INTERCEPTED' | 'FAKED_TRAINING' | 'AGAINST_POLICY';

/** About one payment, as it is recorded and as an audit sees it later. */
export interface PaymentFacts {
  readonly paidOn?: Day | null;
  readonly paidFen?: number | null;
  readonly paidFrom?: string | null;
  readonly goal?: 'NEW_SKILLED' | 'NEW_HIGH_SKILLED' | 'OTHER';
  /** Applications for the first goals that still wait, and whether the money is enough for all. */
  readonly waitingForFirstGoals?: number;
  readonly enoughForAll?: boolean;
  readonly misuse?: Misuse | null;
  readonly allocatedAgainstRules?: boolean;
  readonly recoveredFen?: number;
}

/** About the money of one division and year, and what is told about it. */
export interface FundYearFacts {
  readonly employmentSubsidyFen?: number;
  /** The part of it that went to training and assessment. */
  readonly trainingFen?: number;
  readonly since?: Day;
  readonly on?: Day;
  /** Quarters and years (2022-Q1, 2022) for which a bulletin or an audit is there. */
  readonly bulletins?: readonly string[];
  readonly audits?: readonly string[];
  readonly useDisclosed?: boolean;
}
