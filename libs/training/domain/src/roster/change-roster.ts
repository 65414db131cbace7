import { type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Finding } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { openingRefused, type JudgedSeat, unfit } from '../class/findings';
import { type EndReason, end, type Enrolment } from './enrolment';
import { entryFrozen, personTwice, rosterFull } from './enter-roster';

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
    (facts: ChangeRosterFacts, now: Instant) => (facts.add.length > 0 ? rosterFull(afterwards(facts), now) : undefined),
    (facts: ChangeRosterFacts, now: Instant) => entryFrozen({ entered: facts.add, frozen: facts.frozen }, now),
    (facts: ChangeRosterFacts) => unfit(facts.seats),
    (facts: ChangeRosterFacts) => (facts.add.length > 0 ? openingRefused(facts.findings) : undefined),
  ],
  (facts: ChangeRosterFacts): RosterChanged => ({
    class: { ...facts.class, rosterVersion: facts.class.rosterVersion + 1, rosterCount: staying(facts).length },
    added: facts.add,
    removed: leaving(facts),
  }),
);
