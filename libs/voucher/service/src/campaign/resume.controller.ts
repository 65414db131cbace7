import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { voucherApi } from '@jiquan/voucher-contract';
import { resume } from '@jiquan/voucher-domain';
import { changeCampaign } from './change';

type Route = typeof voucherApi.routes.resume;

@Serves(voucherApi.routes.resume)
export class ResumeController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, (campaign, tx) => resume({ campaign }, tx.now));
  }
}
