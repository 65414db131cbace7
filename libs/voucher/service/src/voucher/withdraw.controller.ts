import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { withdraw } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { campaignOf, changeVoucher, holderOnly } from './change';
import { tellEnded } from './ended';

type Route = typeof voucherApi.routes.withdraw;

@Serves(voucherApi.routes.withdraw)
export class WithdrawController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'withdraw',
      may: holderOnly,
      decide: async (voucher, tx) => {
        const withdrawn = withdraw({ voucher }, tx.now);
        if (!isRefusal(withdrawn)) await tellEnded(tx, await campaignOf(tx, voucher), voucher, withdrawn);
        return withdrawn;
      },
    });
  }
}
