import type { Otp } from '@jiquan/identity-domain';
import type { Refusal } from '@jiquan/kernel';
import { type Call, RateLimiter, Settings, SystemClock, Work } from '@jiquan/platform';
import { Injectable } from '@nestjs/common';
import { type AccountRow, AccountTable } from '../account/account.table';
import { passwordFits } from '../crypto/passwords';
import { stepOfCode } from '../crypto/totp';
import { Vault } from '../crypto/vault';
import type { IdentitySettings } from '../settings';
import { addressBrake } from './address-brake';
import { authenticateLocally } from './local.strategy';

export interface Proof {
  /** As read before the password was checked; a command locks it and looks again. */
  readonly account: AccountRow | undefined;
  readonly passwordRight: boolean;
}

/** One login has one spelling. */
export const plainLogin = (login: string): string => login.trim().toLowerCase();

/** Checks passwords (by passport) and codes outside any transaction: argon2 takes tens of milliseconds, and a lock should not. */
@Injectable()
export class PasswordStrategy {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly clock: SystemClock,
    private readonly limiter: RateLimiter,
    private readonly settings: Settings<IdentitySettings>,
  ) {}

  /** Before any password is hashed for somebody who is not signed in. */
  tooFast(call: Call): Refusal<'rate.limited'> | undefined {
    return addressBrake(this.limiter, this.settings.values.addressPerMinute, call);
  }

  loginHash(login: string): string {
    return this.vault.lookUp('login', plainLogin(login));
  }

  async prove(login: string, password: string): Promise<Proof> {
    const account = await this.accountOf(login);
    const user = await authenticateLocally({ login, password }, async (_login, given) =>
      (await passwordFits(account?.passwordHash, given)) ? account : undefined,
    );
    return { account, passwordRight: user !== undefined };
  }

  /** The living account of a login, or the one that was closed last. */
  private async accountOf(login: string): Promise<AccountRow | undefined> {
    const found = await this.work.read((rows) => rows.find(AccountTable, { loginHash: this.loginHash(login) }));
    return found.find((each) => each.closedAt === null) ?? found.sort((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1))[0];
  }

  /** Whether the proof still holds for the row as it is locked now. */
  holds(proof: Proof, locked: AccountRow | undefined): boolean {
    return proof.passwordRight && locked !== undefined && locked.passwordHash === proof.account?.passwordHash;
  }

  otp(account: AccountRow | undefined, code: string | undefined): Otp {
    if (code === undefined) return { given: false };
    if (!account?.otpSecret) return { given: true, step: undefined };
    const secret = this.vault.openSecret(account.id, 'otp', account.otpSecret, account.keyVersion);
    return { given: true, step: stepOfCode(secret, code, Date.parse(this.clock.now())) };
  }
}
