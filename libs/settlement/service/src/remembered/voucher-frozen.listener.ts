import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { VoucherFrozen } from '@jiquan/voucher-contract';
import { rememberFreeze } from './freeze';

/** Its money waits for a person; a line of it is not pushed. */
@On(VoucherFrozen)
export class VoucherFrozenListener implements Listener<typeof VoucherFrozen> {
  async hear(event: Heard<typeof VoucherFrozen>, tx: Tx): Promise<void> {
    await rememberFreeze(tx, 'voucher', event.payload.voucher, event.version, true);
  }
}
