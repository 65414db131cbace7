import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CampaignClosed } from '@jiquan/voucher-contract';
import { closeCampaign } from '@jiquan/settlement-domain';
import { GrantTable } from './grant.table';
import { post } from './money';

/** What was granted and never issued is free again; each voucher that was issued keeps its own part. */
@On(CampaignClosed)
export class CampaignClosedListener implements Listener<typeof CampaignClosed> {
  async hear(event: Heard<typeof CampaignClosed>, tx: Tx): Promise<void> {
    const { campaign, everIssued, maxFen } = event.payload;
    const grant = await tx.lock(GrantTable, campaign);
    if (!grant || grant.closed) return;
    await tx.replace(GrantTable, grant, { ...grant, closed: true });
    await post(tx, closeCampaign(grant, everIssued, maxFen));
  }
}
