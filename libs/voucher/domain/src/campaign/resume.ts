import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';

const notPaused = ({ campaign }: { readonly campaign: Campaign }): Refusal<'campaign.not-paused'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'resume') ? undefined : refuse('campaign.not-paused', { state: campaign.state }, ['configured']);

export const resume = verb([notPaused], ({ campaign }: { readonly campaign: Campaign }): Campaign => ({ ...campaign, state: 'published' }));
