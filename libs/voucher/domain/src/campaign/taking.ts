import { refuse, type Instant, type Refusal } from '@jiquan/kernel';
import type { Campaign } from './campaign';

interface Taking {
  readonly campaign: Campaign;
}

export const notPublished = ({ campaign }: Taking): Refusal<'campaign.not-published'> | undefined =>
  campaign.state === 'draft' || campaign.state === 'funding' ? refuse('campaign.not-published', {}, ['R-VCH-01']) : undefined;

export const closed = ({ campaign }: Taking): Refusal<'campaign.closed'> | undefined =>
  campaign.state === 'closed' ? refuse('campaign.closed', {}, ['configured']) : undefined;

export const paused = ({ campaign }: Taking): Refusal<'campaign.paused'> | undefined =>
  campaign.state === 'paused' ? refuse('campaign.paused', {}, ['configured']) : undefined;

/** The window holds its first moment and not its last. */
export const notOpen = ({ campaign }: Taking, now: Instant): Refusal<'campaign.not-open'> | undefined =>
  now < campaign.opensAt ? refuse('campaign.not-open', { opensAt: campaign.opensAt }, ['configured']) : undefined;

export const over = ({ campaign }: Taking, now: Instant): Refusal<'campaign.over'> | undefined =>
  now < campaign.closesAt ? undefined : refuse('campaign.over', { closesAt: campaign.closesAt }, ['configured']);

export const notOffered = ({ campaign, occupation }: Taking & { readonly occupation: string }): Refusal<'campaign.occupation-not-offered'> | undefined =>
  campaign.occupations.includes(occupation) ? undefined : refuse('campaign.occupation-not-offered', { occupation }, ['R-VCH-01']);
