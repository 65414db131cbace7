import { AccountClosed } from '@jiquan/identity-contract';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { instant } from '@jiquan/kernel';
import { ClosedAccountTable } from './closed-account.table';

@On(AccountClosed)
export class AccountClosedListener implements Listener<typeof AccountClosed> {
  async hear({ payload, occurredAt }: Heard<typeof AccountClosed>, tx: Tx): Promise<void> {
    await tx.insertNew(ClosedAccountTable, [{ account: payload.account, at: instant(occurredAt) }], ['account']);
  }
}
