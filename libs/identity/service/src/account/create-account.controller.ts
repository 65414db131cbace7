import { identityApi } from '@jiquan/identity-contract';
import { createAccount, readDocument } from '@jiquan/identity-domain';
import { type Instant, isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { hashPassword, newOneTimePassword } from '../crypto/passwords';
import { Vault } from '../crypto/vault';
import { RealNameDoor } from '../provider/real-name.door';
import { PasswordStrategy } from '../session/password.strategy';
import { AccountTable } from './account.table';
import { notice } from './notice.table';

const spec = identityApi.routes.createAccount;

@Serves(spec)
export class CreateAccountController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly passwords: PasswordStrategy,
    private readonly door: RealNameDoor,
  ) {}

  /** The name is compared and forgotten, and so is the document but for its digest. */
  async handle(input: InputOf<typeof spec>, call: Call) {
    const document = readDocument(input.kind, input.document, input.birthDay);
    if (isRefusal(document)) return this.work.run(call, async () => document);
    const nameFits = await this.door.matches(input.name, document.number);
    if (nameFits === 'no-answer') return this.work.run(call, async () => refuse('provider.unavailable', {}, ['configured']));
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
          human: this.vault.human(document.number),
          nameFits,
          loginTaken: (await tx.count(AccountTable, { loginHash, closedAt: null })) > 0,
        },
        tx.systemNow,
      );
      if (isRefusal(account)) return account;
      const login = this.vault.sealSecret(account.id, 'login', input.login);
      await tx.insert(AccountTable, { ...account, loginHash, login, passwordHash, otpSecret: null, publicKey: null, keyVersion: this.vault.masterVersion, version: 1 });
      await notice(tx, account.id, 'created');
      tx.about({ account: account.id });
      return { account: account.id, oneTimePassword, validUntil: account.oneTimeUntil as Instant };
    });
  }
}
