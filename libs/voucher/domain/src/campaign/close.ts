import { mayMove, refuse, verb, type Refusal } from '@jiquan/kernel';
import { askIsOpen } from './ask-funding';
import type { Campaign } from './campaign';
import { campaignMoves } from './moves';

const closed = ({ campaign }: { readonly campaign: Campaign }): Refusal<'campaign.closed'> | undefined =>
  mayMove(campaignMoves, campaign.state, 'close') ? undefined : refuse('campaign.closed', {}, ['configured']);

/** An open ask is answered first: otherwise money could be granted to a campaign that has already given back the rest. */
export const close = verb([closed, askIsOpen], ({ campaign }: { readonly campaign: Campaign }): Campaign => ({ ...campaign, state: 'closed' }));
