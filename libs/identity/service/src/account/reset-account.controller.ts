import { identityApi } from '@jiquan/identity-contract';
import { resetAccount } from '@jiquan/identity-domain';
import { type Instant, isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { hashPassword, newOneTimePassword } from '../crypto/passwords';
import { revokeSessions } from '../session/sessions';
import { AccountTable } from './account.table';
import { notice } from './notice.table';

const spec = identityApi.routes.resetAccount;

@Serves(spec)
export class ResetAccountController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const oneTimePassword = newOneTimePassword();
    const passwordHash = await hashPassword(oneTimePassword);
    return this.work.run(call, async (tx) => {
      tx.about({ account: input.account });
      const before = await tx.lock(AccountTable, input.account);
      if (!before) return refuse('thing.unknown', {}, ['configured']);
      const after = resetAccount({ account: before }, tx.systemNow);
      if (isRefusal(after)) return after;
      await tx.replace(AccountTable, before, { ...before, ...after, passwordHash, otpSecret: null });
      await revokeSessions(tx, before.id, 'account-reset');
      await notice(tx, before.id, 'reset');
      return { account: before.id, oneTimePassword, validUntil: after.oneTimeUntil as Instant };
    });
  }
}
