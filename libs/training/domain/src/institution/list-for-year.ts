import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import type { Actor } from '../actor';
import type { Institution, Listing, Sanction } from './institution';
import { notInCharge, outOfCatalogue } from './in-charge';
import { listingOf } from './list';

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
