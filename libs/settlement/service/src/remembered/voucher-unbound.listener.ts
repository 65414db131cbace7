import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherUnbound } from '@jiquan/voucher-contract';
import { rememberOfEnrolment } from './class-fact';
import { RememberedUnbindingTable } from './remembered-unbinding.table';

/** The binding ended without value; the voucher may come back under another enrolment. */
@On(VoucherUnbound)
export class VoucherUnboundListener implements Listener<typeof VoucherUnbound> {
  async hear(event: Heard<typeof VoucherUnbound>, tx: Tx): Promise<void> {
    const { enrolment, voucher, person, reason } = event.payload;
    await rememberOfEnrolment(tx, RememberedUnbindingTable, { enrolment, person }, { enrolment, voucher, reason });
  }
}
