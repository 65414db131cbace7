import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';

export interface AskFacts {
  readonly campaign: Campaign;
  /** Another quota than the draft's. */
  readonly quota?: number | undefined;
}

/** One ask at a time: the fund decides a revision once, and two open ones could be answered in either order. */
export const askIsOpen = ({ campaign }: { readonly campaign: Campaign }): Refusal<'campaign.funding-open'> | undefined =>
  campaign.askOpen ? refuse('campaign.funding-open', { revision: campaign.revision }, ['configured']) : undefined;

const notDraft = ({ campaign }: AskFacts): Refusal<'campaign.not-draft'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'ask-funding') ? undefined : refuse('campaign.not-draft', { state: campaign.state }, ['configured']);

export const askFunding = verb([askIsOpen, notDraft], ({ campaign, quota }: AskFacts): Campaign => ({
  ...campaign,
  state: 'funding',
  wantedQuota: quota ?? campaign.wantedQuota,
  revision: campaign.revision + 1,
  askOpen: true,
  askRefused: null,
}));
