import { identityApi } from '@jiquan/identity-contract';
import { confirmOtp } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountTable } from '../account/account.table';
import { counted } from './attempts';
import { PasswordStrategy } from './password.strategy';

const spec = identityApi.routes.confirmOtp;

@Serves(spec)
export class ConfirmOtpController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly passwords: PasswordStrategy,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const answer = await this.work.run(call, async (tx) => {
      const account = await tx.lock(AccountTable, call.caller.account);
      if (!account) return refuse('thing.unknown', {}, ['configured']);
      tx.about({ account: account.id });
      const otp = this.passwords.otp(account, input.otp);
      const decided = confirmOtp({ account, otp, started: account.otpSecret !== null }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      await tx.replace(AccountTable, account, { ...account, ...decided });
      return { account: account.id };
    });
    return counted(this.work, call, call.caller.account, answer);
  }
}
