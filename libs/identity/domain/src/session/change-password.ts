import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { Account } from '../account/account';
import { weakPassword } from '../account/password';
import { closed, denied, locked, oneTimeExpired, otpRequired, otpWrong, proven, type SignInFacts } from './sign-in';

const unchanged: Guard<PasswordFacts, 'password.unchanged'> = ({ sameAsBefore }) =>
  sameAsBefore ? refuse('password.unchanged', {}, ['configured']) : undefined;

export interface PasswordFacts extends SignInFacts {
  readonly next: string;
  readonly sameAsBefore: boolean;
}

/** The same proof as a sign-in, and it is the only thing a one-time password opens. */
export const changePassword = verb(
  [locked, denied, closed, oneTimeExpired, otpRequired, otpWrong, unchanged, weakPassword] as const,
  ({ account, otp }: PasswordFacts): Account => ({ ...proven(account as Account, otp), oneTimeUntil: null }),
);
