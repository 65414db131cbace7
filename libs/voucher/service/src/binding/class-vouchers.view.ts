import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { officeSees } from '../office';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { shownVoucher } from '../voucher/shown';
import { VoucherTable } from '../voucher/voucher.table';

type Route = typeof voucherApi.routes.classVouchers;

@Serves(voucherApi.routes.classVouchers)
export class ClassVouchersView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const known = await rows.get(RememberedClassTable, input.class);
      const sees = known && (caller.role === 'institution' ? known.institution === caller.organisation : officeSees(caller, known.division));
      if (!sees) return refuse('thing.unknown', { class: input.class });
      const vouchers = await rows.find(VoucherTable, { class: known.id, bound: true });
      return { vouchers: vouchers.map((voucher) => ({ ...shownVoucher(voucher), person: voucher.holder })) };
    });
  }
}
