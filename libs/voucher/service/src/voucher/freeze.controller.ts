import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi, VoucherFrozen } from '@jiquan/voucher-contract';
import { freeze, isFrozen } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { changeVoucher } from './change';
import { officer } from './office-command';

type Route = typeof voucherApi.routes.freeze;

@Serves(voucherApi.routes.freeze)
export class FreezeController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id, reason }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'freeze',
      reason,
      may: officer('freeze'),
      decide: async (voucher, tx) => {
        const frozen = freeze({ voucher }, tx.now);
        if (!isRefusal(frozen) && !isFrozen(voucher)) tx.tell(VoucherFrozen({ voucher: id, reason }));
        return frozen;
      },
    });
  }
}
