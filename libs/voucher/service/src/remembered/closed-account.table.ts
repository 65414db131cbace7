import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface ClosedAccount {
  readonly account: string;
  readonly at: Instant;
}

/** Accounts whose token may still live a few minutes and must not decide anything any more. */
export const ClosedAccountTable = table<ClosedAccount>('closed_account', { account: column.id(), at: column.instant() }, { primary: ['account'] });
