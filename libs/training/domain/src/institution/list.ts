import { creditCodeState, type Day, type Guard, refuse, verb, yearOf } from '@jiquan/kernel';
import type { Actor } from '../actor';
import type { Institution, InstitutionKind, Listing } from './institution';
import { notInCharge } from './in-charge';

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
export function listingOf(facts: { id: string; year: number; today: Day; occupations: readonly string[]; workstations: number }): Listing {
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
