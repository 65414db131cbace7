import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherCancelled } from '@jiquan/voucher-contract';
import { rememberVoucherEnd } from './voucher-end';

/** Cancelled or withdrawn. */
@On(VoucherCancelled)
export class VoucherCancelledListener implements Listener<typeof VoucherCancelled> {
  async hear(event: Heard<typeof VoucherCancelled>, tx: Tx): Promise<void> {
    const { voucher, campaign, fund, maxFen, reason } = event.payload;
    await rememberVoucherEnd(tx, { voucher, campaign, fund, maxFen, reason, kind: 'cancelled' });
  }
}
