import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import { type Actor, inCharge, isOwn } from '../actor';
import type { TrainingClass } from './class';
import { openingRefused } from './findings';
import { wrongState } from './life';
import { type Change, pastOpening } from './change';

export interface ReviewChangeFacts {
  readonly class: TrainingClass;
  readonly change: Change;
  readonly actor: Actor;
  readonly opinion: 'agree' | 'reject';
  readonly text: string;
  readonly today: Day;
  readonly findings: readonly Finding[];
}

const notInCharge: Guard<ReviewChangeFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['configured']);

const decided: Guard<ReviewChangeFacts, 'change.decided-already'> = ({ change }) =>
  change.state === 'approved' || change.state === 'rejected' ? refuse('change.decided-already', { state: change.state }, ['R-CLASS-10']) : undefined;

const ofApplicant: Guard<ReviewChangeFacts, 'class.reviewer-of-applicant'> = ({ class: one, change, actor }) =>
  isOwn(actor, change.askedBy) || (actor.organisation !== undefined && [one.institution, one.applicant].includes(actor.organisation))
    ? refuse('class.reviewer-of-applicant', {}, ['INF-04'])
    : undefined;

const again: Guard<ReviewChangeFacts, 'class.reviewer-again'> = ({ change, actor }) =>
  isOwn(actor, change.firstBy) ? refuse('class.reviewer-again', { seat: 'hrss-first' }, ['INF-04', 'R-CLASS-10']) : undefined;

const agrees = (facts: ReviewChangeFacts): boolean => facts.opinion === 'agree';

/** Two officers of HRSS agree, or one rejects: only the changed part is reviewed again. */
export const reviewChange = verb(
  [
    decided,
    ({ class: one }: ReviewChangeFacts) => wrongState(one.state, 'change'),
    notInCharge,
    ofApplicant,
    again,
    (facts: ReviewChangeFacts) => (agrees(facts) ? pastOpening(facts.class, facts.change.opensOn ?? facts.class.opensOn, facts.today) : undefined),
    (facts: ReviewChangeFacts) => (agrees(facts) ? openingRefused(facts.findings) : undefined),
  ],
  ({ class: one, change, actor, opinion, text }: ReviewChangeFacts): { change: Change; class: TrainingClass } => {
    if (opinion === 'reject') return { class: one, change: { ...change, state: 'rejected', text, secondBy: actor.account } };
    if (change.state === 'asked') return { class: one, change: { ...change, state: 'first', firstBy: actor.account, text } };
    return {
      change: { ...change, state: 'approved', secondBy: actor.account, text },
      class: { ...one, opensOn: change.opensOn ?? one.opensOn, endsOn: change.endsOn ?? one.endsOn, site: change.site ?? one.site },
    };
  },
);
