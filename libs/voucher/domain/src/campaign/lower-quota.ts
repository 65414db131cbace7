import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import { askIsOpen } from './ask-funding';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';
import type { QuotaFacts } from './raise-quota';

const notPublished = ({ campaign }: QuotaFacts): Refusal<'campaign.not-published'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'lower-quota') ? undefined : refuse('campaign.not-published', { state: campaign.state }, ['configured']);

const notLess = ({ campaign, quota }: QuotaFacts): Refusal<'campaign.quota-not-less'> | undefined =>
  quota < campaign.quota ? undefined : refuse('campaign.quota-not-less', { quota: campaign.quota, asked: quota }, ['configured']);

const belowIssued = ({ campaign, quota }: QuotaFacts): Refusal<'campaign.quota-below-issued'> | undefined =>
  quota >= campaign.everIssued ? undefined : refuse('campaign.quota-below-issued', { everIssued: campaign.everIssued, asked: quota }, ['R-VCH-09']);

/** Lowered here first, released by the fund after: at no moment are there more places than money. */
export const lowerQuota = verb([notPublished, askIsOpen, notLess, belowIssued], ({ campaign, quota }: QuotaFacts): Campaign => ({
  ...campaign,
  quota,
  left: quota - campaign.everIssued,
  wantedQuota: quota,
  revision: campaign.revision + 1,
  askOpen: true,
  askRefused: null,
}));
