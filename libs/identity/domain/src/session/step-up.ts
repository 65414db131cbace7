import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { Account } from '../account/account';
import type { Session } from './session';
import { fresh, type Otp, proven } from './sign-in';

export interface StepUpFacts {
  readonly session: Session | undefined;
  readonly account: Account;
  readonly otp: Otp;
}

export const ended: Guard<{ session: Session | undefined }, 'session.ended'> = ({ session }, now) =>
  session && session.endedAt === null && session.endsAt > now ? undefined : refuse('session.ended', {}, ['configured']);
export const closed: Guard<{ account: Account }, 'account.closed'> = ({ account }) =>
  account.closedAt ? refuse('account.closed', {}, ['configured']) : undefined;
export const locked: Guard<{ account: Account }, 'sign-in.locked'> = ({ account }, now) =>
  account.lockedUntil && account.lockedUntil > now ? refuse('sign-in.locked', { until: account.lockedUntil }, ['configured']) : undefined;
const missing: Guard<StepUpFacts, 'step-up.proof-missing'> = ({ otp }) =>
  otp.given ? undefined : refuse('step-up.proof-missing', {}, ['configured']);
const notEnrolled: Guard<StepUpFacts, 'otp.not-enrolled'> = ({ account }) =>
  account.otpConfirmedAt ? undefined : refuse('otp.not-enrolled', {}, ['configured']);
export const wrong: Guard<{ account: Account; otp: Otp }, 'otp.wrong'> = ({ account, otp }) =>
  otp.given && fresh(account, otp.step) ? undefined : refuse('otp.wrong', {}, ['configured']);

/** The session a face proof belongs to must be alive; the face itself is judged by `proveFace`. */
export const stepUpByFace = verb([ended, closed] as const, ({ account }: StepUpFacts): Account => account);

export const stepUpByCode = verb([ended, closed, missing, notEnrolled, locked, wrong] as const, ({ account, otp }: StepUpFacts): Account => proven(account, otp));
