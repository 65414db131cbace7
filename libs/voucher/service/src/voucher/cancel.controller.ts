import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { cancel } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { campaignOf, changeVoucher } from './change';
import { tellEnded } from './ended';
import { officer } from './office-command';

type Route = typeof voucherApi.routes.cancel;

@Serves(voucherApi.routes.cancel)
export class CancelController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id, reason }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'cancel',
      reason,
      may: officer('freeze'),
      decide: async (voucher, tx) => {
        const cancelled = cancel({ voucher, reason }, tx.now);
        if (!isRefusal(cancelled)) await tellEnded(tx, await campaignOf(tx, voucher), voucher, cancelled);
        return cancelled;
      },
    });
  }
}
