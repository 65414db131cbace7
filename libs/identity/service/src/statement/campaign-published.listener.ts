import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CampaignPublished } from '@jiquan/voucher-contract';
import { type RememberedCampaign, RememberedCampaignTable } from './remembered-campaign.table';

/** Who a campaign is for, and by which rule set: what statements are judged by. A later revision replaces an earlier one. */
@On(CampaignPublished)
export class CampaignPublishedListener implements Listener<typeof CampaignPublished> {
  async hear(event: Heard<typeof CampaignPublished>, tx: Tx): Promise<void> {
    const { campaign, revision, division, ruleSet, audience, audienceHash } = event.payload;
    const told: RememberedCampaign = { campaign, revision, division, ruleSet, audience, audienceHash, version: 1 };
    const [fresh] = await tx.insertNew(RememberedCampaignTable, [told], ['campaign']);
    if (fresh) return;
    const known = await tx.lock(RememberedCampaignTable, campaign);
    if (known && known.revision < revision) await tx.replace(RememberedCampaignTable, known, { ...told, version: known.version });
  }
}
