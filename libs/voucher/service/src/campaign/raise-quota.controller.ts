import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { raiseQuota } from '@jiquan/voucher-domain';
import { changeCampaign, tellAsk } from './change';

type Route = typeof voucherApi.routes.raiseQuota;

@Serves(voucherApi.routes.raiseQuota)
export class RaiseQuotaController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => {
      const asked = raiseQuota({ campaign, quota: input.quota }, tx.now);
      if (!isRefusal(asked)) tellAsk(tx, asked);
      return asked;
    });
  }
}
