import { type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';
import { type ClassState } from '../class/life';
import type { Teacher } from '../institution/institution';
import type { Inspection } from './inspection';

export interface InspectFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly inspection: Inspection;
  /** The teachers of the plan. */
  readonly teachers: readonly Pick<Teacher, 'person' | 'account'>[];
  readonly earlier: readonly Inspection[];
  /** Those on the roster who have not left it. */
  readonly rosterCount: number;
  readonly today: Day;
}

/** HRSS of the territory, or the industry department of the class (R-ATT-07a). */
const notInCharge: Guard<InspectFacts, 'officer.not-in-charge'> = ({ class: one, actor }) => {
  const own = actor.role === 'hrss' || actor.department === one.industryDepartment;
  return own && inCharge(actor, one.division, ['inspection', 'class-review'])
    ? undefined
    : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-07a']);
};

const inState =
  (states: readonly ClassState[], command: string): Guard<InspectFacts, 'class.wrong-state'> =>
  ({ class: one }) =>
    states.includes(one.state) ? undefined : refuse('class.wrong-state', { state: one.state, command }, ['R-CLASS-08']);

const teaches: Guard<InspectFacts, 'inspection.inspector-teaches'> = ({ actor, teachers }) =>
  teachers.some(({ person, account }) => person === actor.person || account === actor.account)
    ? refuse('inspection.inspector-teaches', {}, ['INF-04'])
    : undefined;

const inFuture: Guard<InspectFacts, 'inspection.in-future'> = ({ inspection, today }) =>
  inspection.date > today ? refuse('inspection.in-future', { date: inspection.date, today }, ['configured']) : undefined;

const outside: Guard<InspectFacts, 'inspection.outside-course'> = ({ class: one, inspection }) => {
  const from = one.openedOn ?? one.opensOn;
  return inspection.date < from || inspection.date > one.endsOn
    ? refuse('inspection.outside-course', { date: inspection.date, from, to: one.endsOn }, ['R-ATT-06', 'R-ATT-07a'])
    : undefined;
};

const aboveRoster: Guard<InspectFacts, 'inspection.above-roster'> = ({ inspection, rosterCount }) =>
  inspection.present > rosterCount
    ? refuse('inspection.above-roster', { present: inspection.present, roster: rosterCount }, ['R-CLASS-12', 'INF-05'])
    : undefined;

const openingRecorded: Guard<InspectFacts, 'inspection.opening-recorded'> = ({ earlier }) =>
  earlier.some(({ kind }) => kind === 'opening-day') ? refuse('inspection.opening-recorded', {}, ['R-ATT-06']) : undefined;

const common = [teaches, inFuture, outside, aboveRoster] as const;

/** F-16 to F-19: on or after the approved opening day, before the class is opened. */
export const inspectOpening = verb(
  [inState(['approved'], 'inspect-opening'), notInCharge, openingRecorded, ...common],
  ({ inspection }: InspectFacts): Inspection => inspection,
);

/** F-20 to F-25. */
export const inspect = verb(
  [inState(['open', 'retraining'], 'inspect'), notInCharge, ...common],
  ({ inspection }: InspectFacts): Inspection => inspection,
);

export interface OpinionFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly opinion: string;
  readonly fieldCheckWaiver: string | null;
}

const notHrss: Guard<OpinionFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review', 'inspection']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-13']);

const notRunning: Guard<OpinionFacts, 'class.wrong-state'> = ({ class: one }) =>
  ['open', 'suspended', 'retraining', 'training-done'].includes(one.state)
    ? undefined
    : refuse('class.wrong-state', { state: one.state, command: 'give-opinion' }, ['R-ATT-13']);

/** F-28; a waiver of field checks carries its reason (R-ATT-09, A-09). A later opinion replaces an earlier one. */
export const giveOpinion = verb([notRunning, notHrss], (facts: OpinionFacts, now: Instant): TrainingClass => ({
  ...facts.class,
  opinion: facts.opinion,
  opinionBy: facts.actor.account,
  opinionAt: now,
  fieldCheckWaiver: facts.fieldCheckWaiver,
}));
