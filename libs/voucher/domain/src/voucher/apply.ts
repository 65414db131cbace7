import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import { closed, notOffered, notOpen, notPublished, over, paused } from '../campaign/taking';
import { type ClaimFacts, newVoucher, personIsFrozen } from './claim';
import { alreadyHeld } from './held';
import { notEligible, otherAudience, otherCampaign, otherPerson } from './statement';
import type { Voucher } from './voucher';

export type ApplyFacts = Omit<ClaimFacts, 'left'>;

const otherDistribution = ({ campaign }: ApplyFacts): Refusal<'campaign.other-distribution'> | undefined =>
  campaign.distribution === 'by-application' ? undefined : refuse('campaign.other-distribution', { distribution: campaign.distribution }, ['R-VCH-01']);

export const applyGuards = [
  notPublished, otherDistribution, closed, paused, notOpen, over, notOffered,
  otherPerson, otherCampaign, otherAudience, notEligible, personIsFrozen, alreadyHeld,
] as const;

/** An application takes no place: places are counted when the office issues. */
export const apply = verb(applyGuards, (facts: ApplyFacts, now: Instant): Voucher => ({
  ...newVoucher(facts),
  decided: 'applied',
  stage: 'applied',
  appliedOn: dayOf(now),
}));
