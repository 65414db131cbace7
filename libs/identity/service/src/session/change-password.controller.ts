import { identityApi } from '@jiquan/identity-contract';
import { changePassword } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type AccountRow, AccountTable } from '../account/account.table';
import { hashPassword } from '../crypto/passwords';
import { perMinute } from '../limits';
import { counted } from './attempts';
import { PasswordStrategy } from './password.strategy';
import { revokeSessions } from './sessions';

const spec = identityApi.routes.changePassword;

@Serves(spec)
export class ChangePasswordController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly passwords: PasswordStrategy,
    private readonly limiter: RateLimiter,
  ) {}

  /** Ends every session: whoever knew the old password is out. */
  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.passwords.tooFast(call) ?? this.limiter.take(`sign-in:${this.passwords.loginHash(input.login)}`, perMinute.signIn);
    if (limited) return limited;
    const proof = await this.passwords.prove(input.login, input.password);
    const passwordHash = await hashPassword(input.next);
    const answer = await this.work.run(call, async (tx) => {
      const locked = proof.account ? await tx.lock(AccountTable, proof.account.id) : undefined;
      if (locked) tx.about({ account: locked.id });
      const decided = changePassword(
        {
          account: locked,
          passwordRight: this.passwords.holds(proof, locked),
          otp: this.passwords.otp(locked, input.otp),
          next: input.next,
          sameAsBefore: input.next === input.password,
        },
        tx.systemNow,
      );
      if (isRefusal(decided)) return decided;
      const before = locked as AccountRow;
      await tx.replace(AccountTable, before, { ...before, ...decided, passwordHash });
      await revokeSessions(tx, before.id, 'password-changed');
      return { account: before.id };
    });
    return counted(this.work, call, proof.account?.id, answer);
  }
}
