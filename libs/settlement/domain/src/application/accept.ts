import { type Day, type Guard, verb } from '@jiquan/kernel';
import type { Pin } from '@jiquan/policy';
import { closedAccount } from '../officer';
import type { Application } from './application';
import { frozen, notAt, notIndustry, type OnIndustry, own } from './guards';

interface AcceptFacts extends OnIndustry {
  readonly ruleSet: Pin;
  readonly today: Day;
}

/** The procedure in force on the day of acceptance is pinned: notice, time limits, push. */
export const accept = verb(
  [closedAccount, notIndustry, ({ application }) => notAt(application, 'accept'), frozen, own] satisfies Guard<AcceptFacts>[],
  ({ application, officer, ruleSet, today }: AcceptFacts): Application => ({
    ...application,
    state: 'accepted',
    acceptedBy: officer.account,
    acceptedOn: today,
    ruleSet,
  }),
);

/** An incomplete application goes back to the applicant, who may submit it again. */
export const giveBack = verb(
  [closedAccount, notIndustry, ({ application }) => notAt(application, 'give-back'), frozen, own] satisfies Guard<OnIndustry>[],
  ({ application }: OnIndustry): Application => ({ ...application, state: 'returned', refusedReason: 'application.returned' }),
);
