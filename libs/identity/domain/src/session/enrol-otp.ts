import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Account } from '../account/account';
import { type Otp, proven } from './sign-in';
import { closed, locked, wrong } from './step-up';

interface EnrolFacts {
  readonly account: Account;
  readonly otp: Otp;
  /** A secret was handed out and waits for its first code. */
  readonly started: boolean;
}

const enrolled: Guard<{ account: Account }, 'otp.already-enrolled'> = ({ account }) =>
  account.otpConfirmedAt ? refuse('otp.already-enrolled', {}, ['configured']) : undefined;
const notStarted: Guard<EnrolFacts, 'otp.not-enrolled'> = ({ started }) => (started ? undefined : refuse('otp.not-enrolled', {}, ['configured']));

/** A secret that was never confirmed may be replaced: it has proven nothing. */
export const enrolOtp = verb([closed, enrolled] as const, ({ account }: { account: Account }): Account => ({ ...account, otpLastStep: 0 }));

export const confirmOtp = verb([closed, enrolled, notStarted, locked, wrong] as const, ({ account, otp }: EnrolFacts, now: Instant): Account => ({
  ...proven({ ...account, otpConfirmedAt: now }, otp),
}));
