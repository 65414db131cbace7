import type { Instant } from '@jiquan/kernel';
import { column, table, type Tx } from '@jiquan/platform';
import { word } from '../columns';

/** What somebody else did to an account, for its owner to see. */
export interface AccountNotice {
  readonly id: string;
  readonly account: string;
  readonly what: 'created' | 'reset' | 'closed';
  readonly by: string;
  readonly at: Instant;
}

export const AccountNoticeTable = table<AccountNotice>('account_notice', { id: column.id(), account: column.id(), what: word(), by: column.id(), at: column.instant() });

export function notice(tx: Tx, account: string, what: AccountNotice['what']): Promise<void> {
  return tx.insert(AccountNoticeTable, { id: tx.newId(), account, what, by: tx.call.caller.account, at: tx.systemNow });
}
