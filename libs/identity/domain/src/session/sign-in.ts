import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { Account } from '../account/account';

/** How a code given with the request compares: `step` is the 30-second step it belongs to. */
export type Otp = { readonly given: false } | { readonly given: true; readonly step: number | undefined };

export interface SignInFacts<A extends Account = Account> {
  readonly account: A | undefined;
  readonly passwordRight: boolean;
  readonly otp: Otp;
}

/** Before the password, so that a locked account tells nothing about it. */
export const locked: Guard<SignInFacts, 'sign-in.locked'> = ({ account }, now) =>
  account?.lockedUntil && account.lockedUntil > now ? refuse('sign-in.locked', { until: account.lockedUntil }, ['configured']) : undefined;
/** One answer for an unknown login and a wrong password: nobody learns who has an account. */
export const denied: Guard<SignInFacts, 'sign-in.denied'> = ({ account, passwordRight }) =>
  account && passwordRight ? undefined : refuse('sign-in.denied', {}, ['configured']);
export const closed: Guard<SignInFacts, 'account.closed'> = ({ account }) =>
  account?.closedAt ? refuse('account.closed', {}, ['configured']) : undefined;
export const oneTimeExpired: Guard<SignInFacts, 'password.one-time-expired'> = ({ account }, now) =>
  account?.oneTimeUntil && account.oneTimeUntil <= now ? refuse('password.one-time-expired', {}, ['configured']) : undefined;
const mustChange: Guard<SignInFacts, 'password.must-change'> = ({ account }) =>
  account?.oneTimeUntil ? refuse('password.must-change', {}, ['configured']) : undefined;
export const otpRequired: Guard<SignInFacts, 'otp.required'> = ({ account, otp }) =>
  account?.otpConfirmedAt && !otp.given ? refuse('otp.required', {}, ['configured']) : undefined;
export const otpWrong: Guard<SignInFacts, 'otp.wrong'> = ({ account, otp }) =>
  account?.otpConfirmedAt && otp.given && !fresh(account, otp.step) ? refuse('otp.wrong', {}, ['configured']) : undefined;

/** A code of a step that was used, or of one before it, does not work again. */
export function fresh(account: Pick<Account, 'otpLastStep'>, step: number | undefined): step is number {
  return step !== undefined && step > account.otpLastStep;
}

/** The account after a right proof: nothing is held against it any more, and the code's step is used up. */
export function proven<A extends Account>(account: A, otp: Otp): A {
  const step = account.otpConfirmedAt && otp.given && otp.step !== undefined ? otp.step : account.otpLastStep;
  return { ...account, failures: 0, lockedUntil: null, otpLastStep: step };
}

export const signInGuards = [locked, denied, closed, oneTimeExpired, mustChange, otpRequired, otpWrong] as const;
export const signIn = verb(signInGuards, ({ account, otp }: SignInFacts): Account => proven(account as Account, otp));

/** Refusals that are wrong attempts, and so count towards the lock. */
export const wrongAttempts: readonly string[] = ['sign-in.denied', 'otp.wrong'];
