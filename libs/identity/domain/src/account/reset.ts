import { addMilliseconds, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Account, ONE_TIME_MS } from './account';
import { alreadyClosed } from './close';

interface ResetFacts {
  readonly account: Account;
}

const notStaff: Guard<ResetFacts, 'account.not-staff'> = ({ account }) =>
  account.kind === 'staff' ? undefined : refuse('account.not-staff', {}, ['configured']);

/** Whoever lost password or authenticator starts again from a one-time password. */
export const resetAccount = verb([notStaff, alreadyClosed] as const, ({ account }: ResetFacts, now: Instant): Account => ({
  ...account,
  oneTimeUntil: addMilliseconds(now, ONE_TIME_MS),
  failures: 0,
  lockedUntil: null,
  otpConfirmedAt: null,
}));
