import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { Institution, Sanction, SanctionKind } from './institution';

export interface OfficerFacts {
  readonly actor: Actor;
  readonly institution: Institution;
}

/** Sanctions are ordered and lifted by officers with that duty, in their own division. */
export const mayNotSanction: Guard<OfficerFacts, 'officer.not-in-charge'> = ({ actor, institution }) =>
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
export const sanction = verb([mayNotSanction], (facts: SanctionFacts): Sanction => ({
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
