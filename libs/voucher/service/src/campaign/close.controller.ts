import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CampaignClosed, voucherApi } from '@jiquan/voucher-contract';
import { close } from '@jiquan/voucher-domain';
import { changeCampaign } from './change';

type Route = typeof voucherApi.routes.close;

@Serves(voucherApi.routes.close)
export class CloseController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => {
      const closed = close({ campaign }, tx.now);
      // What was never granted has nothing to give back, and the fund may not even know it.
      if (!isRefusal(closed) && campaign.grantedFen > 0) {
        const { id, fund, everIssued, maxFen } = campaign;
        tx.tell(CampaignClosed({ campaign: id, fund, everIssued, maxFen }));
      }
      return closed;
    });
  }
}
