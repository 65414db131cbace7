import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from './campaign.table';
import { shownCampaign } from './shown';

type Route = typeof voucherApi.routes.campaign;

@Serves(voucherApi.routes.campaign)
export class CampaignView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, _call: Call) {
    return this.work.read(async (rows) => {
      const campaign = await rows.get(CampaignTable, input.campaign);
      // Drafts are the office's own; to everybody else they do not exist.
      return campaign?.ruleSet ? shownCampaign(campaign) : refuse('thing.unknown', { campaign: input.campaign });
    });
  }
}
