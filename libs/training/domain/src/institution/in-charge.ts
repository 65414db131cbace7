import { type Day, type Guard, refuse } from '@jiquan/kernel';
import { type Actor, inCharge, liesWithin } from '../actor';
import { inForce, type Institution, type Sanction } from './institution';

const DUTIES = ['class-review', 'sanction'] as const;

export const notInCharge: Guard<{ readonly actor: Actor; readonly division: string }, 'officer.not-in-charge'> = ({ actor, division }) =>
  inCharge(actor, division, DUTIES) ? undefined : refuse('officer.not-in-charge', { division }, ['configured']);

export const outOfCatalogue: Guard<{ readonly sanctions: readonly Sanction[]; readonly today: Day }, 'institution.out-of-catalogue'> = ({ sanctions, today }) => {
  const out = inForce(sanctions, today).find(({ kind }) => kind === 'exited' || kind === 'blacklisted');
  return out ? refuse('institution.out-of-catalogue', { sanction: out.kind, since: out.from }, ['R-INST-09', 'A-57']) : undefined;
};

/** Who files for an institution: itself, or an officer in charge of its division. */
export function mayFileFor(actor: Actor, institution: Institution) {
  if (actor.role === 'institution') {
    return actor.organisation === institution.id ? undefined : refuse('institution.not-yours', {}, ['configured']);
  }
  return liesWithin(institution.division, actor.division) ? undefined : refuse('officer.not-in-charge', { division: institution.division }, ['configured']);
}

/** Who keeps the catalogue list and what belongs to it: an officer in charge of the division. */
export const mayList = (actor: Actor, division: string) =>
  inCharge(actor, division, DUTIES) ? undefined : refuse('officer.not-in-charge', { division }, ['configured']);
