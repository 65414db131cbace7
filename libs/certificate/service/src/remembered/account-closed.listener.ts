import { AccountClosed } from '@jiquan/identity-contract';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { instant } from '@jiquan/kernel';
import { ClosedAccountTable } from './closed-account.table';

@On(AccountClosed)
export class AccountClosedListener implements Listener<typeof AccountClosed> {
  async hear(event: Heard<typeof AccountClosed>, tx: Tx): Promise<void> {
    await tx.insertNew(ClosedAccountTable, [{ id: event.payload.account, closedAt: instant(event.occurredAt) }], ['id']);
  }
}
