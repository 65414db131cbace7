import type { Day, Fen, Instant } from '@jiquan/kernel';
import type { Pin } from '@jiquan/policy';

export type CampaignState = 'draft' | 'funding' | 'published' | 'paused' | 'closed';
export type Distribution = 'open' | 'by-application' | 'targeted';
export type LiveKeyRule = 'none' | 'occupation' | 'any';

/** Who may have a voucher, as identity will judge it. */
export interface Audience {
  readonly code: string;
  readonly groups: readonly string[];
  readonly exclusions: readonly string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
}

/** 发券批次. State and counters are one value and one row, so that one lock decides every place of it. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  readonly division: string;
  readonly fund: string;
  readonly audience: Audience;
  readonly audienceHash: string;
  readonly occupations: readonly string[];
  /** None named: every level. */
  readonly levels: readonly string[];
  /** None named: every listed institution. */
  readonly institutions: readonly string[];
  readonly distribution: Distribution;
  readonly valueKind: 'face' | 'tariff';
  readonly faceFen: Fen | null;
  /** What one voucher may cost at most; the grant covers quota times this. */
  readonly maxFen: Fen;
  readonly valueDocument: string;
  readonly tariff: string | null;
  readonly tariffRevision: number | null;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly validDays: number | null;
  /** Of the pinned rule set, used where the campaign names no days. */
  readonly validMonths: number | null;
  readonly liveKeyRule: LiveKeyRule;
  readonly ruleSet: Pin | null;
  readonly state: CampaignState;
  /** Of the last ask; a revision is decided once by the fund. */
  readonly revision: number;
  readonly wantedQuota: number;
  readonly askOpen: boolean;
  readonly askRefused: string | null;
  readonly grantedFen: Fen;
  /** In force: that of the highest granted revision. */
  readonly quota: number;
  /** Counts what was ever issued; what comes back is given out again only by a new revision. */
  readonly everIssued: number;
  readonly left: number;
  readonly version: number;
}

export interface TariffEntry {
  readonly occupation: string | null;
  readonly level: string | null;
  readonly from: Day;
  readonly until: Day | null;
}
