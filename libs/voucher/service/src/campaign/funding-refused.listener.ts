import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { FundingRefused } from '@jiquan/settlement-contract';
import { denied } from '@jiquan/voucher-domain';
import { CampaignTable } from './campaign.table';

@On(FundingRefused)
export class FundingRefusedListener implements Listener<typeof FundingRefused> {
  async hear({ payload }: Heard<typeof FundingRefused>, tx: Tx): Promise<void> {
    const campaign = await tx.lock(CampaignTable, payload.campaign);
    const after = campaign && denied(campaign, payload);
    if (after) await tx.replace(CampaignTable, campaign, after);
  }
}
