import { type Guard, refuse, verb } from '@jiquan/kernel';
import { erased, type HoldFacts, outside } from './freeze';
import type { Person } from './person';

const notFrozen: Guard<HoldFacts, 'person.not-frozen'> = ({ person }) =>
  person.frozenFor === null ? refuse('person.not-frozen', {}, ['R-SET-18']) : undefined;

export const unfreeze = verb([outside, erased, notFrozen] as const, ({ person }: HoldFacts): Person => ({ ...person, frozenFor: null }));
