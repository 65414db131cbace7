import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { unbind } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { accountClosed } from '../office';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { changeVoucher } from '../voucher/change';
import { endBindings } from '../voucher/history';

type Route = typeof voucherApi.routes.unbind;

@Serves(voucherApi.routes.unbind)
export class UnbindController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle({ voucher: id, reason }: InputOf<Route>, call: Call) {
    return changeVoucher(this.work, call, id, {
      by: 'unbind',
      reason,
      may: (_, tx) => accountClosed(tx),
      decide: async (voucher, tx) => {
        const known = voucher.class === null ? undefined : await tx.get(RememberedClassTable, voucher.class);
        const institution = call.caller.organisation;
        const after = unbind({ voucher, institution, opened: known?.openedOn != null, reason }, tx.now);
        if (!isRefusal(after)) await endBindings(tx, [{ voucher: after, enrolment: voucher.enrolment as string, reason, on: tx.today }]);
        return after;
      },
    });
  }
}
