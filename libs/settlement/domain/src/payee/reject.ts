import { type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { closedAccount, type Standing } from '../officer';
import { type Payee, payeeOtherOwner } from './payee';

interface RejectFacts extends Standing {
  readonly payee: Payee;
  readonly today: Day;
  readonly reason: string;
}

/** Proposed or cooling: nobody has been paid to it yet, so it can still be stopped. */
export const isChanging = ({ state, effectiveOn }: Pick<Payee, 'state' | 'effectiveOn'>, today: Day): boolean =>
  state === 'proposed' || (state === 'confirmed' && effectiveOn !== null && effectiveOn > today);

const notChanging = ({ payee, today }: RejectFacts) =>
  isChanging(payee, today) ? undefined : refuse('payee.not-changing', { state: payee.state, effectiveOn: payee.effectiveOn }, ['configured']);

/** What the cooling time is for: whoever notices a change that is not theirs stops it alone, and the account in force stays. */
export const rejectPayee = verb(
  [closedAccount, payeeOtherOwner, notChanging] satisfies Guard<RejectFacts>[],
  ({ payee, officer, reason }: RejectFacts, now: Instant): Payee => ({
    ...payee,
    state: 'rejected',
    rejectedBy: officer.account,
    rejectedAt: now,
    rejectedFor: reason,
  }),
);
