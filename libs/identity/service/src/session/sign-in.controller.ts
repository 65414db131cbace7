import { identityApi } from '@jiquan/identity-contract';
import { signIn } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type AccountRow, AccountTable } from '../account/account.table';
import { TokenIssuer } from '../crypto/token-issuer';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { counted } from './attempts';
import { PasswordStrategy } from './password.strategy';
import { nextRefresh, openSession, tokensOf } from './sessions';

const spec = identityApi.routes.signIn;

@Serves(spec)
export class SignInController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly passwords: PasswordStrategy,
    private readonly vault: Vault,
    private readonly issuer: TokenIssuer,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: InputOf<typeof spec>, call: Call) {
    const limited = this.passwords.tooFast(call) ?? this.limiter.take(`sign-in:${this.passwords.loginHash(input.login)}`, perMinute.signIn);
    if (limited) return limited;
    const proof = await this.passwords.prove(input.login, input.password);
    const answer = await this.work.run(call, async (tx) => {
      const locked = proof.account ? await tx.lock(AccountTable, proof.account.id) : undefined;
      if (locked) tx.about({ account: locked.id });
      const otp = this.passwords.otp(locked, input.otp);
      const decided = signIn({ account: locked, passwordRight: this.passwords.holds(proof, locked), otp }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      const before = locked as AccountRow;
      const account = await tx.replace(AccountTable, before, { ...before, ...decided });
      const session = await openSession(tx, account);
      const acr = otp.given && account.otpConfirmedAt ? ('otp' as const) : ('password' as const);
      return { account, session: session.id, refreshToken: await nextRefresh(tx, this.vault, session.id), acr };
    });
    const known = await counted(this.work, call, proof.account?.id, answer);
    if (isRefusal(known)) return known;
    return tokensOf(this.issuer, known.account, known.session, known.refreshToken, known.acr);
  }
}
