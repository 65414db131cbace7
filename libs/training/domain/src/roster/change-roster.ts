import { type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { openingRefused, type JudgedSeat, unfit } from '../class/findings';
import { type EndReason, end, type Enrolment } from './enrolment';

export interface EnterFacts {
  readonly class: TrainingClass;
  readonly entered: readonly Enrolment[];
  readonly seats: readonly JudgedSeat[];
  readonly frozen: readonly string[];
  readonly seatLimit: number | null;
}

const notDraft: Guard<EnterFacts, 'class.wrong-state'> = ({ class: one }) =>
  one.state === 'draft' || one.state === 'returned' ? undefined : refuse('class.wrong-state', { state: one.state, command: 'enter-roster' }, ['R-CLASS-15']);

const personTwice: Guard<{ readonly entered: readonly Enrolment[] }, 'roster.person-twice'> = ({ entered }) => {
  const persons = entered.map(({ person }) => person);
  const twice = persons.filter((person, at) => persons.indexOf(person) !== at);
  return twice.length > 0 ? refuse('roster.person-twice', { persons: [...new Set(twice)] }, ['INF-02']) : undefined;
};

const full: Guard<{ readonly entered: readonly Enrolment[]; readonly seatLimit: number | null }, 'roster.full'> = ({ entered, seatLimit }) =>
  seatLimit !== null && entered.length > seatLimit
    ? refuse('roster.full', { rules: ['R-CLASS-01'], limit: seatLimit, found: entered.length }, ['R-CLASS-01'])
    : undefined;

const frozen: Guard<{ readonly entered: readonly Enrolment[]; readonly frozen: readonly string[] }, 'roster.person-frozen'> = (facts) => {
  const held = facts.entered.map(({ person }) => person).filter((person) => facts.frozen.includes(person));
  return held.length > 0 ? refuse('roster.person-frozen', { persons: held }, ['R-SET-16']) : undefined;
};

/** The whole roster of a draft or a returned application: who was on it before and is not now leaves no trace. */
export const enterRoster = verb(
  [notDraft, personTwice, full, frozen, ({ seats }: EnterFacts) => unfit(seats)],
  ({ class: one, entered }: EnterFacts): { class: TrainingClass; entered: readonly Enrolment[] } => ({
    class: { ...one, rosterCount: entered.length, rosterVersion: 0 },
    entered,
  }),
);

export interface ChangeRosterFacts {
  readonly class: TrainingClass;
  /** The enrolments of the class, ended ones too. */
  readonly enrolments: readonly Enrolment[];
  readonly add: readonly Enrolment[];
  readonly remove: readonly { readonly enrolment: string; readonly reason: EndReason }[];
  readonly seats: readonly JudgedSeat[];
  readonly frozen: readonly string[];
  readonly seatLimit: number | null;
  /** What the rules of opening say of the class with the new head count. */
  readonly findings: readonly Finding[];
  readonly today: Day;
}

const closed: Guard<ChangeRosterFacts, 'class.wrong-state' | 'roster.closed'> = ({ class: one, add }) => {
  if (one.state !== 'approved' && one.state !== 'open') return refuse('class.wrong-state', { state: one.state, command: 'change-roster' }, ['R-CLASS-15']);
  return one.state === 'open' && add.length > 0 ? refuse('roster.closed', { state: one.state }, ['R-CLASS-15']) : undefined;
};

const nothing: Guard<ChangeRosterFacts, 'roster.change-empty'> = ({ add, remove }) =>
  add.length + remove.length === 0 ? refuse('roster.change-empty', {}, ['configured']) : undefined;

const unknown: Guard<ChangeRosterFacts, 'enrolment.unknown'> = ({ enrolments, remove }) => {
  const foreign = remove.map(({ enrolment }) => enrolment).filter((id) => !enrolments.some((one) => one.id === id));
  return foreign.length > 0 ? refuse('enrolment.unknown', { enrolments: foreign }, ['configured']) : undefined;
};

const endedAlready: Guard<ChangeRosterFacts, 'enrolment.ended'> = ({ enrolments, remove }) => {
  const gone = enrolments.filter((one) => one.endedOn !== null && remove.some(({ enrolment }) => enrolment === one.id)).map(({ id }) => id);
  return gone.length > 0 ? refuse('enrolment.ended', { enrolments: gone }, ['configured']) : undefined;
};

const leaving = (facts: ChangeRosterFacts): Enrolment[] =>
  facts.enrolments.flatMap((one) => {
    const removal = facts.remove.find(({ enrolment }) => enrolment === one.id);
    return removal ? [end(one, facts.today, removal.reason)] : [];
  });

/** Who sits in the class afterwards. */
export const staying = (facts: ChangeRosterFacts): Enrolment[] => [
  ...facts.enrolments.filter((one) => one.endedOn === null && !facts.remove.some(({ enrolment }) => enrolment === one.id)),
  ...facts.add,
];

const afterwards = (facts: ChangeRosterFacts) => ({ ...facts, entered: staying(facts) });

export interface RosterChanged {
  readonly class: TrainingClass;
  readonly added: readonly Enrolment[];
  readonly removed: readonly Enrolment[];
}

/** Persons join before the opening and leave before the end; each change is a new version of the roster. */
export const changeRoster = verb(
  [
    closed,
    nothing,
    unknown,
    endedAlready,
    (facts: ChangeRosterFacts, now: Instant) => personTwice(afterwards(facts), now),
    (facts: ChangeRosterFacts, now: Instant) => (facts.add.length > 0 ? full(afterwards(facts), now) : undefined),
    (facts: ChangeRosterFacts, now: Instant) => frozen({ entered: facts.add, frozen: facts.frozen }, now),
    (facts: ChangeRosterFacts) => unfit(facts.seats),
    (facts: ChangeRosterFacts) => (facts.add.length > 0 ? openingRefused(facts.findings) : undefined),
  ],
  (facts: ChangeRosterFacts): RosterChanged => ({
    class: { ...facts.class, rosterVersion: facts.class.rosterVersion + 1, rosterCount: staying(facts).length },
    added: facts.add,
    removed: leaving(facts),
  }),
);
