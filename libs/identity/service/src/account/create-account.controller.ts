import { identityApi } from '@jiquan/identity-contract';
import { createAccount } from '@jiquan/identity-domain';
import { type Instant, isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { hashPassword, newOneTimePassword } from '../crypto/passwords';
import { Vault } from '../crypto/vault';
import { PasswordStrategy } from '../session/password.strategy';
import { AccountTable } from './account.table';

const spec = identityApi.routes.createAccount;

@Serves(spec)
export class CreateAccountController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly passwords: PasswordStrategy,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const oneTimePassword = newOneTimePassword();
    const passwordHash = await hashPassword(oneTimePassword);
    const loginHash = this.passwords.loginHash(input.login);
    return this.work.run(call, async (tx) => {
      const { organisation, division, department, role, duties } = input;
      const account = createAccount(
        {
          id: tx.newId(),
          kind: 'staff',
          role,
          organisation: organisation ?? null,
          division: division ?? null,
          department: department ?? null,
          duties,
          loginTaken: (await tx.count(AccountTable, { loginHash, closedAt: null })) > 0,
        },
        tx.systemNow,
      );
      if (isRefusal(account)) return account;
      const login = this.vault.sealSecret(account.id, 'login', input.login);
      await tx.insert(AccountTable, { ...account, loginHash, login, passwordHash, otpSecret: null, publicKey: null, keyVersion: this.vault.masterVersion, version: 1 });
      tx.about({ account: account.id });
      return { account: account.id, oneTimePassword, validUntil: account.oneTimeUntil as Instant };
    });
  }
}
