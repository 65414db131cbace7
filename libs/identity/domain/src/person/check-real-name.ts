import { type Guard, refuse, verb } from '@jiquan/kernel';
import { erased } from './freeze';
import type { Person } from './person';
import type { RealName } from './register';

interface RealNameFacts {
  readonly person: Person;
  readonly realName: Exclude<RealName, 'no-answer'>;
  readonly documentTaken: boolean;
}

const already: Guard<RealNameFacts, 'person.already-real-name'> = ({ person }) =>
  person.assurance === 'none' ? undefined : refuse('person.already-real-name', {}, ['configured']);
const mismatch: Guard<RealNameFacts, 'real-name.mismatch'> = ({ realName }) =>
  realName === 'mismatch' ? refuse('real-name.mismatch', {}, ['R-VCH-02']) : undefined;
const taken: Guard<RealNameFacts, 'person.document-taken'> = ({ documentTaken }) =>
  documentTaken ? refuse('person.document-taken', {}, ['R-VCH-02', 'R-VCH-03']) : undefined;

export const checkRealName = verb([erased, already, mismatch, taken] as const, ({ person }: RealNameFacts): Person => ({ ...person, assurance: 'real-name' }));
