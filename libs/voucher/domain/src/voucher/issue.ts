import { dayOf, mayMove, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import type { Campaign } from '../campaign/campaign';
import { closed, notOffered, notPublished, paused } from '../campaign/taking';
import { type ClaimFacts, exhausted, newVoucher, personIsFrozen } from './claim';
import { frozen } from './freeze';
import { alreadyHeld } from './held';
import { voucherMoves } from './moves';
import { lastDay } from './validity';
import type { Voucher } from './voucher';

interface Issuing {
  readonly campaign: Campaign;
  readonly distribution: 'by-application' | 'targeted';
}

const otherDistribution = ({ campaign, distribution }: Issuing): Refusal<'campaign.other-distribution'> | undefined =>
  campaign.distribution === distribution ? undefined : refuse('campaign.other-distribution', { distribution: campaign.distribution }, ['R-VCH-01']);

/** Asked once for the whole command; what follows is asked of each line. */
export const mayIssue = verb([notPublished, otherDistribution, closed, paused], ({ campaign }: Issuing): Campaign => campaign);

export interface IssueFacts {
  readonly campaign: Campaign;
  readonly left: number;
  readonly voucher: Voucher;
  readonly personFrozen: boolean;
}

const notApplied = ({ voucher }: IssueFacts): Refusal<'voucher.not-applied'> | undefined =>
  mayMove(voucherMoves, voucher.stage, 'issue') ? undefined : refuse('voucher.not-applied', { stage: voucher.stage }, ['R-VCH-01']);

/** The office issues to an applicant: the place is taken now (R-VCH-09). */
export const issue = verb([notApplied, frozen, personIsFrozen, exhausted], ({ campaign, voucher }: IssueFacts, now: Instant): Voucher => ({
  ...voucher,
  decided: 'issued',
  stage: 'issued',
  issuedOn: dayOf(now),
  expiresOn: lastDay(campaign, dayOf(now)),
}));

export type IssueToFacts = Omit<ClaimFacts, 'statement' | 'ruleSet'>;

/** The office issues to somebody on its list, who claims later with a statement of their own (R-VCH-01). */
export const issueTo = verb([notOffered, personIsFrozen, alreadyHeld, exhausted], (facts: IssueToFacts, now: Instant): Voucher => ({
  ...newVoucher(facts),
  decided: 'issued',
  stage: 'issued',
  issuedOn: dayOf(now),
  expiresOn: lastDay(facts.campaign, dayOf(now)),
}));
