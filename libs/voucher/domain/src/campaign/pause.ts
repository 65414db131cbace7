import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';

const notPublished = ({ campaign }: { readonly campaign: Campaign }): Refusal<'campaign.not-published'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'pause') ? undefined : refuse('campaign.not-published', { state: campaign.state }, ['configured']);

export const pause = verb([notPublished], ({ campaign }: { readonly campaign: Campaign }): Campaign => ({ ...campaign, state: 'paused' }));
