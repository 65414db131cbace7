import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { Person } from './person';

export interface HoldFacts {
  readonly person: Person;
  /** The officer's division holds the person's. */
  readonly inside: boolean;
}
interface FreezeFacts extends HoldFacts {
  readonly reason: string;
}

export const outside: Guard<HoldFacts, 'division.outside'> = ({ inside }) => (inside ? undefined : refuse('division.outside', {}, ['configured']));
export const erased: Guard<{ person: Person }, 'person.erased'> = ({ person }) =>
  person.erasedAt === null ? undefined : refuse('person.erased', {}, ['configured']);
const frozen: Guard<HoldFacts, 'person.already-frozen'> = ({ person }) =>
  person.frozenFor === null ? undefined : refuse('person.already-frozen', { reason: person.frozenFor }, ['R-SET-18']);

export const freeze = verb([outside, erased, frozen] as const, ({ person, reason }: FreezeFacts): Person => ({ ...person, frozenFor: reason }));
