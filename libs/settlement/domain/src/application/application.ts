import { type Day, type Fen, type Instant, type Move, moves } from '@jiquan/kernel';
import type { Pin } from '@jiquan/policy';
import type { Purpose } from '../tariff/publish';

export const applicationStates = ['submitted', 'returned', 'accepted', 'industry-first', 'industry-second', 'noticed', 'hrss-first', 'approved', 'refused'] as const;
export type ApplicationState = (typeof applicationStates)[number];
export type ApplicantKind = 'institution' | 'assessment-body' | 'worker';
export type ReviewStep = 'industry-first' | 'industry-second' | 'hrss-first' | 'hrss-second';

/** The claim part of the annual form (F-39 to F-50). */
export interface Application {
  readonly id: string;
  readonly purpose: Purpose;
  readonly state: ApplicationState;
  readonly frozen: boolean;
  readonly applicantKind: ApplicantKind;
  readonly applicant: string;
  readonly division: string;
  readonly industryDepartment: string | null;
  readonly fund: string;
  readonly persons: number;
  readonly totalFen: Fen;
  readonly submittedAt: Instant;
  readonly committedBy: string;
  readonly committedOn: Day;
  readonly acceptedBy: string | null;
  readonly acceptedOn: Day | null;
  /** The procedure, pinned at acceptance. */
  readonly ruleSet: Pin | null;
  readonly industryFirst: string | null;
  readonly industrySecond: string | null;
  readonly hrssFirst: string | null;
  readonly hrssSecond: string | null;
  readonly notice: string | null;
  readonly refusedReason: string | null;
  readonly version: number;
}

/** An opinion, a freeze, a return: what an officer wrote and when. */
export interface Remark {
  readonly id: string;
  readonly application: string;
  readonly step: string;
  readonly opinion: string;
  readonly account: string;
  readonly note: string;
  readonly at: Instant;
}

const row = (from: readonly (ApplicationState | 'none')[], by: string, to: ApplicationState, ...cites: string[]): Move<ApplicationState> => ({ from, by, kind: 'command', to, cites });

export const applicationMoves = moves<ApplicationState>([
  row(['none'], 'submit', 'submitted', 'R-SET-14', 'R-SET-15'),
  row(['submitted'], 'accept', 'accepted', 'R-SET-01', 'A-13', 'A-67'),
  row(['submitted'], 'give-back', 'returned', 'R-SET-01'),
  row(['accepted'], 'industry-first', 'industry-first', 'R-SET-07'),
  row(['industry-first'], 'industry-second', 'industry-second', 'R-SET-07', 'INF-04'),
  row(['industry-second'], 'publish-notice', 'noticed', 'R-SET-03', 'A-20'),
  row(['noticed'], 'hrss-first', 'hrss-first', 'R-SET-17'),
  row(['hrss-first'], 'hrss-second', 'approved', 'R-SET-17', 'INF-04'),
  row(['accepted', 'industry-first', 'noticed', 'hrss-first'], 'reject', 'refused', 'R-SUB-04'),
  row(['noticed', 'hrss-first'], 'uphold-objection', 'refused', 'R-SET-16'),
]);
