import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { FundingGranted } from '@jiquan/settlement-contract';
import { granted } from '@jiquan/voucher-domain';
import { CampaignTable } from './campaign.table';

@On(FundingGranted)
export class FundingGrantedListener implements Listener<typeof FundingGranted> {
  async hear({ payload }: Heard<typeof FundingGranted>, tx: Tx): Promise<void> {
    const campaign = await tx.lock(CampaignTable, payload.campaign);
    const after = campaign && granted(campaign, payload);
    if (after) await tx.replace(CampaignTable, campaign, after);
  }
}
