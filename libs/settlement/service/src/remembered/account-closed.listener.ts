import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { AccountClosed } from '@jiquan/identity-contract';
import { RememberedClosureTable } from './remembered-closure.table';

/** From here on no money action of this account counts, whatever its token still says. */
@On(AccountClosed)
export class AccountClosedListener implements Listener<typeof AccountClosed> {
  async hear(event: Heard<typeof AccountClosed>, tx: Tx): Promise<void> {
    await tx.insertNew(RememberedClosureTable, [{ thing: event.payload.account, kind: 'account' }]);
  }
}
