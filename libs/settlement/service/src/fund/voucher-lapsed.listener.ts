import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherLapsed } from '@jiquan/voucher-contract';
import { rememberVoucherEnd } from './voucher-end';

/** Not used in time. */
@On(VoucherLapsed)
export class VoucherLapsedListener implements Listener<typeof VoucherLapsed> {
  async hear(event: Heard<typeof VoucherLapsed>, tx: Tx): Promise<void> {
    const { voucher, campaign, fund, maxFen, reason } = event.payload;
    await rememberVoucherEnd(tx, { voucher, campaign, fund, maxFen, reason, kind: 'lapsed' });
  }
}
