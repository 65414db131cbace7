import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { TrainingClass } from '../class/class';
import { type JudgedSeat, unfit } from '../class/findings';
import type { Enrolment } from './enrolment';

export interface EnterFacts {
  readonly class: TrainingClass;
  readonly entered: readonly Enrolment[];
  readonly seats: readonly JudgedSeat[];
  readonly frozen: readonly string[];
  readonly seatLimit: number | null;
}

const notDraft: Guard<EnterFacts, 'class.wrong-state'> = ({ class: one }) =>
  one.state === 'draft' || one.state === 'returned' ? undefined : refuse('class.wrong-state', { state: one.state, command: 'enter-roster' }, ['R-CLASS-15']);

export const personTwice: Guard<{ readonly entered: readonly Enrolment[] }, 'roster.person-twice'> = ({ entered }) => {
  const persons = entered.map(({ person }) => person);
  const twice = persons.filter((person, at) => persons.indexOf(person) !== at);
  return twice.length > 0 ? refuse('roster.person-twice', { persons: [...new Set(twice)] }, ['INF-02']) : undefined;
};

export const rosterFull: Guard<{ readonly entered: readonly Enrolment[]; readonly seatLimit: number | null }, 'roster.full'> = ({ entered, seatLimit }) =>
  seatLimit !== null && entered.length > seatLimit
    ? refuse('roster.full', { rules: ['R-CLASS-01'], limit: seatLimit, found: entered.length }, ['R-CLASS-01'])
    : undefined;

export const entryFrozen: Guard<{ readonly entered: readonly Enrolment[]; readonly frozen: readonly string[] }, 'roster.person-frozen'> = (facts) => {
  const held = facts.entered.map(({ person }) => person).filter((person) => facts.frozen.includes(person));
  return held.length > 0 ? refuse('roster.person-frozen', { persons: held }, ['R-SET-16']) : undefined;
};

/** The whole roster of a draft or a returned application: who was on it before and is not now leaves no trace. */
export const enterRoster = verb(
  [notDraft, personTwice, rosterFull, entryFrozen, ({ seats }: EnterFacts) => unfit(seats)],
  ({ class: one, entered }: EnterFacts): { class: TrainingClass; entered: readonly Enrolment[] } => ({
    class: { ...one, rosterCount: entered.length, rosterVersion: 0 },
    entered,
  }),
);
