import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi, VoucherUnfrozen } from '@jiquan/voucher-contract';
import { isFrozen, unfreeze } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { changeVoucher } from './change';
import { officer } from './office-command';

type Route = typeof voucherApi.routes.unfreeze;

@Serves(voucherApi.routes.unfreeze)
export class UnfreezeController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'unfreeze',
      may: officer('freeze'),
      decide: async (voucher, tx) => {
        const after = unfreeze({ voucher }, tx.now);
        if (!isRefusal(after) && !isFrozen(after)) tx.tell(VoucherUnfrozen({ voucher: id }));
        return after;
      },
    });
  }
}
