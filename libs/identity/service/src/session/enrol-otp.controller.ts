import { identityApi } from '@jiquan/identity-contract';
import { enrolOtp } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountTable } from '../account/account.table';
import { newOtpSecret, otpUri } from '../crypto/totp';
import { Vault } from '../crypto/vault';

const spec = identityApi.routes.enrolOtp;

@Serves(spec)
export class EnrolOtpController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
  ) {}

  handle(_input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const account = await tx.lock(AccountTable, call.caller.account);
      if (!account) return refuse('thing.unknown', {}, ['configured']);
      const decided = enrolOtp({ account }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      const secret = newOtpSecret();
      const otpSecret = this.vault.sealSecret(account.id, 'otp', secret);
      await tx.replace(AccountTable, account, { ...account, ...decided, otpSecret });
      tx.about({ account: account.id });
      return { secret, uri: otpUri(secret, account.role) };
    });
  }
}
