import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { reject } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { changeVoucher } from './change';
import { officer } from './office-command';

type Route = typeof voucherApi.routes.reject;

/** Nothing is told: an application has no place and no money. */
@Serves(voucherApi.routes.reject)
export class RejectController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id, rule }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'reject',
      reason: rule,
      may: officer('campaign'),
      decide: async (voucher, tx) => reject({ voucher, rule }, tx.now),
    });
  }
}
