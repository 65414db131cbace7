import type { Fen } from '@jiquan/kernel';
import { column, table } from '@jiquan/platform';
import type { AccountKind } from '@jiquan/settlement-domain';

export interface Account {
  readonly fund: string;
  readonly kind: AccountKind;
  readonly balanceFen: Fen;
}

/** Changed by the database alone, in the statement that inserts the postings. */
export const AccountTable = table<Account>(
  'fund_account',
  { fund: column.id(), kind: column.code() as never, balanceFen: column.fen() },
  { primary: ['fund', 'kind'] },
);
