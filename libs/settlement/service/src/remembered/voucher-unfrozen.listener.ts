import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherUnfrozen } from '@jiquan/voucher-contract';
import { rememberFreeze } from './freeze';

/** What waited because of the freeze goes on. */
@On(VoucherUnfrozen)
export class VoucherUnfrozenListener implements Listener<typeof VoucherUnfrozen> {
  async hear(event: Heard<typeof VoucherUnfrozen>, tx: Tx): Promise<void> {
    await rememberFreeze(tx, 'voucher', event.payload.voucher, event.version, false);
  }
}
