import { type Day, type Guard, refuse, verb, yearOf } from '@jiquan/kernel';
import type { Actor } from '../actor';
import type { Listing, Sanction } from './institution';
import { notInCharge, outOfCatalogue } from './in-charge';

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
