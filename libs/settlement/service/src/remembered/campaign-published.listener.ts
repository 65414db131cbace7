import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CampaignPublished } from '@jiquan/voucher-contract';
import { RememberedCampaignTable } from './remembered-campaign.table';

/** Each revision of a campaign is remembered with the rule set it was published under. */
@On(CampaignPublished)
export class CampaignPublishedListener implements Listener<typeof CampaignPublished> {
  async hear(event: Heard<typeof CampaignPublished>, tx: Tx): Promise<void> {
    const { campaign, revision, fund, division, title, ruleSet } = event.payload;
    await tx.insertNew(RememberedCampaignTable, [{ campaign, revision, fund, division, title, ruleSet }]);
  }
}
