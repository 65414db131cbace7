import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import type { Sanction } from './institution';
import { mayNotSanction, type OfficerFacts } from './sanction';

export interface LiftFacts extends OfficerFacts {
  readonly sanction: Sanction;
  readonly today: Day;
  readonly reason: string;
}

const liftedAlready: Guard<LiftFacts, 'sanction.lifted-already'> = ({ sanction: one }) =>
  one.liftedOn === null ? undefined : refuse('sanction.lifted-already', { liftedOn: one.liftedOn }, ['configured']);

/** The day named is the first on which it may be lifted: a month that is over on that day is over. */
const minimumNotOver: Guard<LiftFacts, 'sanction.minimum-not-over'> = ({ sanction: one, today }) =>
  one.until !== null && today < one.until ? refuse('sanction.minimum-not-over', { until: one.until }, ['R-INST-16', 'A-44']) : undefined;

export const lift = verb(
  [mayNotSanction, liftedAlready, minimumNotOver],
  ({ sanction: one, actor, today, reason }: LiftFacts): Sanction => ({ ...one, liftedOn: today, liftedBy: actor.account, liftReason: reason }),
);
