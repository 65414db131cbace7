import type { Instant } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';

export interface ClosedAccount {
  readonly id: string;
  readonly closedAt: Instant;
}

export const ClosedAccountTable = table<ClosedAccount>('closed_account', { id: column.id(), closedAt: column.instant() });
