import { creditCodeState, type Day, type Guard, refuse, verb, yearOf } from '@jiquan/kernel';
import { type Actor, inCharge, liesWithin } from '../actor';
import { inForce, type Institution, type InstitutionKind, type Listing, type Sanction } from './institution';

const DUTIES = ['class-review', 'sanction'] as const;

const notInCharge: Guard<{ readonly actor: Actor; readonly division: string }, 'officer.not-in-charge'> = ({ actor, division }) =>
  inCharge(actor, division, DUTIES) ? undefined : refuse('officer.not-in-charge', { division }, ['configured']);

const outOfCatalogue: Guard<{ readonly sanctions: readonly Sanction[]; readonly today: Day }, 'institution.out-of-catalogue'> = ({ sanctions, today }) => {
  const out = inForce(sanctions, today).find(({ kind }) => kind === 'exited' || kind === 'blacklisted');
  return out ? refuse('institution.out-of-catalogue', { sanction: out.kind, since: out.from }, ['R-INST-09', 'A-57']) : undefined;
};

export interface ListFacts {
  readonly actor: Actor;
  readonly id: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly creditCode: string;
  readonly overrideReason: string | null;
  readonly division: string;
  readonly sameCode: boolean;
  readonly year: number;
  readonly today: Day;
  readonly occupations: readonly string[];
  readonly workstations: number;
}

const malformed: Guard<ListFacts, 'institution.credit-code-malformed'> = ({ creditCode }) =>
  creditCodeState(creditCode) === 'malformed' ? refuse('institution.credit-code-malformed', {}, ['configured']) : undefined;

const wrongCheck: Guard<ListFacts, 'institution.credit-code-wrong-check'> = ({ creditCode, overrideReason }) =>
  creditCodeState(creditCode) === 'wrong-check' && overrideReason === null
    ? refuse('institution.credit-code-wrong-check', {}, ['configured'])
    : undefined;

const taken: Guard<ListFacts, 'institution.credit-code-taken'> = ({ sameCode }) =>
  sameCode ? refuse('institution.credit-code-taken', {}, ['R-INST-01']) : undefined;

/** Codes are in force from the later of the day they were listed and the first day of the year they were listed for. */
function listingOf(facts: { id: string; year: number; today: Day; occupations: readonly string[]; workstations: number }): Listing {
  const first = `${facts.year}-01-01` as Day;
  const from = yearOf(facts.today) < facts.year ? first : facts.today;
  return {
    institution: facts.id,
    year: facts.year,
    listedOn: facts.today,
    occupations: [...new Set(facts.occupations)].map((occupation) => ({ occupation, from, until: null })),
    workstations: facts.workstations,
    document: null,
    version: 1,
  };
}

export const list = verb([notInCharge, malformed, wrongCheck, taken], (facts: ListFacts): { institution: Institution; listing: Listing } => ({
  institution: {
    id: facts.id,
    name: facts.name,
    kind: facts.kind,
    creditCode: facts.creditCode.trim().toUpperCase(),
    overrideReason: creditCodeState(facts.creditCode) === 'wrong-check' ? facts.overrideReason : null,
    division: facts.division,
    version: 1,
  },
  listing: listingOf(facts),
}));

export interface ListForYearFacts {
  readonly actor: Actor;
  readonly institution: Institution;
  readonly division: string;
  readonly sanctions: readonly Sanction[];
  readonly listed: boolean;
  readonly year: number;
  readonly today: Day;
  readonly occupations: readonly string[];
  readonly workstations: number;
}

const listedAlready: Guard<ListForYearFacts, 'institution.listed-already'> = ({ listed, year }) =>
  listed ? refuse('institution.listed-already', { year }, ['R-INST-01']) : undefined;

export const listForYear = verb([notInCharge, outOfCatalogue, listedAlready], (facts: ListForYearFacts): Listing =>
  listingOf({ ...facts, id: facts.institution.id }),
);

export interface ChangeOccupationsFacts {
  readonly actor: Actor;
  readonly division: string;
  readonly listing: Listing | undefined;
  readonly sanctions: readonly Sanction[];
  readonly year: number;
  readonly today: Day;
  readonly changedOn: Day;
  readonly occupations: readonly string[];
  readonly document: string;
}

const notListed: Guard<ChangeOccupationsFacts, 'institution.not-listed'> = ({ listing, year }) =>
  listing ? undefined : refuse('institution.not-listed', { year }, ['R-INST-01']);

const outsideYear: Guard<ChangeOccupationsFacts, 'institution.change-outside-year'> = ({ changedOn, year }) =>
  yearOf(changedOn) === year ? undefined : refuse('institution.change-outside-year', { changedOn, year }, ['R-INST-03', 'A-70']);

/** Occupations that leave end on the day of change; those that come begin on it (R-INST-03). */
export const changeOccupations = verb([notInCharge, notListed, outOfCatalogue, outsideYear], (facts: ChangeOccupationsFacts): Listing => {
  const listing = facts.listing as Listing;
  const kept = listing.occupations.map((one) =>
    one.until === null && !facts.occupations.includes(one.occupation) ? { ...one, until: facts.changedOn } : one,
  );
  const standing = new Set(kept.filter(({ until }) => until === null).map(({ occupation }) => occupation));
  const added = [...new Set(facts.occupations)].filter((occupation) => !standing.has(occupation));
  return {
    ...listing,
    occupations: [...kept, ...added.map((occupation) => ({ occupation, from: facts.changedOn, until: null }))],
    document: facts.document,
  };
});

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
