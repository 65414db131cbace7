import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import type { RuleSet } from '@jiquan/policy';
import type { Campaign } from '../campaign/campaign';
import { notPublished, paused } from '../campaign/taking';
import { personIsFrozen } from './claim';
import { frozen } from './freeze';
import { voucherMoves } from './moves';
import { notEligible, noStatement, otherAudience, otherCampaign, otherPerson, type Stated, type Statement } from './statement';
import { isExpired, lastDay } from './validity';
import type { Voucher } from './voucher';

export interface ClaimIssuedFacts {
  readonly campaign: Campaign;
  readonly voucher: Voucher;
  readonly person: string;
  readonly statement: Statement | undefined;
  /** The set pinned to the campaign; a draft has none. */
  readonly ruleSet: RuleSet | undefined;
  readonly personFrozen: boolean;
}

const notIssued = ({ voucher }: ClaimIssuedFacts): Refusal<'voucher.not-issued'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'claim') ? undefined : refuse('voucher.not-issued', { stage: voucher.stage }, ['R-VCH-01']);

export const expired = ({ voucher }: { readonly voucher: Voucher }, now: Instant): Refusal<'voucher.expired'> | undefined =>
  isExpired(voucher, dayOf(now)) ? refuse('voucher.expired', { expiresOn: voucher.expiresOn }, ['A-02']) : undefined;

/** An applicant was judged before the voucher was issued; somebody on a list is judged now. */
const listedWithoutStatement = (facts: Stated): Refusal<'statement.missing'> | undefined =>
  facts.campaign.distribution === 'targeted' ? noStatement(facts) : undefined;

export const claimIssuedGuards = [
  notPublished, paused, notIssued, frozen, expired,
  listedWithoutStatement, otherPerson, otherCampaign, otherAudience, notEligible, personIsFrozen,
] as const;

/** Claims what was issued before: its place is taken already, so neither the window nor the count is asked again. */
export const claimIssued = verb(claimIssuedGuards, ({ campaign, voucher }: ClaimIssuedFacts, now: Instant): Voucher => ({
  ...voucher,
  decided: 'claimed',
  stage: 'claimed',
  claimedAt: now,
  expiresOn: lastDay(campaign, dayOf(now)),
}));
