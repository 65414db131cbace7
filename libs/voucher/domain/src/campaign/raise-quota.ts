import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import { askIsOpen } from './ask-funding';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';

export interface QuotaFacts {
  readonly campaign: Campaign;
  readonly quota: number;
}

const notPublished = ({ campaign }: QuotaFacts): Refusal<'campaign.not-published'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'raise-quota') ? undefined : refuse('campaign.not-published', { state: campaign.state }, ['configured']);

const notMore = ({ campaign, quota }: QuotaFacts): Refusal<'campaign.quota-not-more'> | undefined =>
  quota > campaign.quota ? undefined : refuse('campaign.quota-not-more', { quota: campaign.quota, asked: quota }, ['configured']);

/** More places are in force only when the fund has granted them. */
export const raiseQuota = verb([notPublished, askIsOpen, notMore], ({ campaign, quota }: QuotaFacts): Campaign => ({
  ...campaign,
  wantedQuota: quota,
  revision: campaign.revision + 1,
  askOpen: true,
  askRefused: null,
}));
