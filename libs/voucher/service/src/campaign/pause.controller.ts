import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { pause } from '@jiquan/voucher-domain';
import { changeCampaign } from './change';

type Route = typeof voucherApi.routes.pause;

@Serves(voucherApi.routes.pause)
export class PauseController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => pause({ campaign }, tx.now));
  }
}
