import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { askFunding } from '@jiquan/voucher-domain';
import { changeCampaign, tellAsk } from './change';

type Route = typeof voucherApi.routes.askFunding;

@Serves(voucherApi.routes.askFunding)
export class AskFundingController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => {
      const asked = askFunding({ campaign, quota: input.quota }, tx.now);
      if (!isRefusal(asked)) tellAsk(tx, asked);
      return asked;
    });
  }
}
