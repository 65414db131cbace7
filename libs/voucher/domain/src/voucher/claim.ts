import { dayOf, refuse, verb, type Instant, type Refusal } from '@jiquan/kernel';
import type { RuleSet } from '@jiquan/policy';
import type { Campaign } from '../campaign/campaign';
import { closed, notOffered, notOpen, notPublished, over, paused } from '../campaign/taking';
import { alreadyHeld, liveKeyOf } from './held';
import { notEligible, noStatement, otherAudience, otherCampaign, otherPerson, type Statement } from './statement';
import { lastDay } from './validity';
import type { Voucher } from './voucher';

export interface ClaimFacts {
  readonly campaign: Campaign;
  /** Places that are left when this claim's turn comes. */
  readonly left: number;
  readonly person: string;
  readonly occupation: string;
  readonly statement: Statement | undefined;
  /** The set pinned to the campaign; a draft has none. */
  readonly ruleSet: RuleSet | undefined;
  readonly personFrozen: boolean;
  readonly live: readonly Voucher[];
  readonly id: string;
  readonly number: string;
}

/** Where vouchers are issued first, somebody to whom none was issued has nothing to claim. */
const notIssued = ({ campaign }: ClaimFacts): Refusal<'voucher.not-issued'> | undefined =>
  campaign.distribution === 'open' ? undefined : refuse('voucher.not-issued', { distribution: campaign.distribution }, ['R-VCH-01']);

export const personIsFrozen = ({ personFrozen }: { readonly personFrozen: boolean }): Refusal<'person.frozen'> | undefined =>
  personFrozen ? refuse('person.frozen', {}, ['R-SET-18']) : undefined;

export const exhausted = ({ campaign, left }: { readonly campaign: Campaign; readonly left: number }): Refusal<'campaign.exhausted'> | undefined =>
  left > 0 ? undefined : refuse('campaign.exhausted', { campaign: campaign.id, revision: campaign.revision, quota: campaign.quota }, ['R-VCH-09']);

/** In order of precedence; *exhausted* comes last, so that nobody is told to come back for a place they could not have. */
export const claimGuards = [
  notPublished, closed, paused, notOpen, over, notOffered, notIssued,
  noStatement, otherPerson, otherCampaign, otherAudience, notEligible, personIsFrozen, alreadyHeld, exhausted,
] as const;

/** 领取: of an open campaign a claim issues and claims at once. */
export const claim = verb(claimGuards, (facts: ClaimFacts, now: Instant): Voucher => ({
  ...newVoucher(facts),
  decided: 'claimed',
  stage: 'claimed',
  issuedOn: dayOf(now),
  claimedAt: now,
  expiresOn: lastDay(facts.campaign, dayOf(now)),
}));

type Born = Pick<ClaimFacts, 'id' | 'number' | 'person' | 'occupation'> & { readonly campaign: Pick<Campaign, 'id' | 'liveKeyRule'> };

/** What every new voucher has, whichever way it comes into the world. */
export function newVoucher(born: Born): Omit<Voucher, 'decided' | 'stage'> {
  return {
    id: born.id,
    number: born.number,
    campaign: born.campaign.id,
    holder: born.person,
    occupation: born.occupation,
    liveKey: liveKeyOf(born.campaign.liveKeyRule, born.person, born.occupation),
    officeFrozen: false,
    personFrozen: false,
    appliedOn: null,
    issuedOn: null,
    claimedAt: null,
    expiresOn: null,
    endedOn: null,
    endReason: null,
    bound: false,
    enrolment: null,
    class: null,
    institution: null,
    admittedOn: null,
    version: 1,
  };
}
