import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { Institution, Sanction, SanctionKind } from './institution';

interface OfficerFacts {
  readonly actor: Actor;
  readonly institution: Institution;
}

const notInCharge: Guard<OfficerFacts, 'officer.not-in-charge'> = ({ actor, institution }) =>
  inCharge(actor, institution.division, ['sanction']) ? undefined : refuse('officer.not-in-charge', { division: institution.division }, ['configured']);

export interface SanctionFacts extends OfficerFacts {
  readonly id: string;
  readonly kind: SanctionKind;
  readonly from: Day;
  readonly until: Day | null;
  readonly problemFoundOn: Day | null;
  readonly cites: readonly string[];
  readonly reason: string;
}

/** A new sanction beside those in force; the gravest is what the catalogue shows. */
export const sanction = verb([notInCharge], (facts: SanctionFacts): Sanction => ({
  id: facts.id,
  institution: facts.institution.id,
  kind: facts.kind,
  from: facts.from,
  until: facts.until,
  problemFoundOn: facts.problemFoundOn,
  cites: facts.cites,
  reason: facts.reason,
  orderedBy: facts.actor.account,
  liftedOn: null,
  liftedBy: null,
  liftReason: null,
  version: 1,
}));

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
  [notInCharge, liftedAlready, minimumNotOver],
  ({ sanction: one, actor, today, reason }: LiftFacts): Sanction => ({ ...one, liftedOn: today, liftedBy: actor.account, liftReason: reason }),
);
