import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { raiseQuota } from '@jiquan/voucher-domain';
import { rulesOf } from '../finding/rules-of';
import { changeCampaign, tellAsk } from './change';
import { keepYear } from './year';

type Route = typeof voucherApi.routes.raiseQuota;

@Serves(voucherApi.routes.raiseQuota)
export class RaiseQuotaController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, async (campaign, tx) => {
      const asked = raiseQuota({ campaign, quota: input.quota }, tx.now);
      if (isRefusal(asked)) return asked;
      tellAsk(tx, asked);
      const ruleSet = rulesOf(asked);
      if (ruleSet) await keepYear(tx, 'quota-raised', asked, ruleSet);
      return asked;
    });
  }
}
