import { isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import type { Call, Tx, Work } from '@jiquan/platform';
import { type Campaign, costOf } from '@jiquan/voucher-domain';
import { CampaignFundingAsked } from '@jiquan/voucher-contract';
import { officeMay } from '../office';
import { CampaignTable } from './campaign.table';
import { officeCampaign } from './shown';

type Shown = ReturnType<typeof officeCampaign>;
type Denied = Refusal<'thing.unknown' | 'role.denied' | 'account.closed'>;

/** Lock, decide, save: what the commands of a campaign have in common. `decide` tells what it has to tell. */
export function changeCampaign<Code extends string>(
  work: Work,
  call: Call,
  id: string,
  decide: (campaign: Campaign, tx: Tx) => Promise<Campaign | Refusal<Code>> | Campaign | Refusal<Code>,
): Promise<Shown | Refusal<Code> | Denied> {
  return work.run<Shown | Refusal<Code> | Denied>(call, async (tx) => {
    const campaign = await tx.lock(CampaignTable, id);
    if (!campaign) return refuse('thing.unknown', { campaign: id });
    tx.about({ campaign: id });
    const denied = await officeMay(tx, 'campaign', campaign.division);
    if (denied) return denied;
    const changed = await decide(campaign, tx);
    if (isRefusal(changed)) return changed;
    return officeCampaign(await tx.replace(CampaignTable, campaign, changed));
  });
}

/** What the whole campaign may cost at this revision; the fund moves only the difference. */
export function tellAsk(tx: Tx, { id, revision, division, fund, wantedQuota, maxFen }: Campaign): void {
  tx.tell(CampaignFundingAsked({ campaign: id, revision, division, fund, totalFen: costOf(wantedQuota, maxFen) }));
}
