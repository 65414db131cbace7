import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { draft } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { officeMay } from '../office';
import { CampaignTable } from './campaign.table';
import { officeCampaign } from './shown';

type Route = typeof voucherApi.routes.draft;

@Serves(voucherApi.routes.draft)
export class DraftController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return this.work.run(call, async (tx) => {
      const denied = await officeMay(tx, 'campaign', input.division);
      if (denied) return denied;
      const campaign = draft({ ...input, id: tx.newId() }, tx.now);
      if (isRefusal(campaign)) return campaign;
      await tx.insert(CampaignTable, campaign);
      tx.about({ campaign: campaign.id });
      return officeCampaign(campaign);
    });
  }
}
