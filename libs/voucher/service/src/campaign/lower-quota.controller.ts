import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { lowerQuota } from '@jiquan/voucher-domain';
import { changeCampaign, tellAsk } from './change';

type Route = typeof voucherApi.routes.lowerQuota;

@Serves(voucherApi.routes.lowerQuota)
export class LowerQuotaController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => {
      const lowered = lowerQuota({ campaign, quota: input.quota }, tx.now);
      if (!isRefusal(lowered)) tellAsk(tx, lowered);
      return lowered;
    });
  }
}
