import { identityApi } from '@jiquan/identity-contract';
import { type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { type AccountRow, AccountTable } from './account.table';

const spec = identityApi.routes.accounts;

@Serves(spec)
export class AccountsView implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  /** Workers are not listed: their accounts are nobody's business but theirs. */
  handle(input: InputOf<typeof spec>) {
    return this.work.read(async (rows) => {
      const found = await rows.find(AccountTable, { kind: ['staff', 'machine'] }, { limit: input.limit, after: input.after });
      return { accounts: found.map((account) => this.shown(account)) };
    });
  }

  private shown(account: AccountRow) {
    const { id, role, kind, human, organisation, division, department, duties, createdAt, login } = account;
    return {
      account: id,
      login: login && this.vault.openSecret(id, 'login', login, account.keyVersion),
      role,
      kind,
      human,
      organisation,
      division,
      department,
      duties: [...duties],
      otpEnrolled: account.otpConfirmedAt !== null,
      closed: account.closedAt !== null,
      createdAt,
    };
  }
}
