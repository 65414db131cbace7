import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge, isOwn } from '../actor';
import type { TrainingClass } from '../class/class';
import type { ClassState } from '../class/life';
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
export const mayNotInspect: Guard<InspectFacts, 'officer.not-in-charge'> = ({ class: one, actor }) => {
  const own = actor.role === 'hrss' || actor.department === one.industryDepartment;
  return own && inCharge(actor, one.division, ['inspection', 'class-review'])
    ? undefined
    : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-07a']);
};

export const inState =
  (states: readonly ClassState[], command: string): Guard<InspectFacts, 'class.wrong-state'> =>
  ({ class: one }) =>
    states.includes(one.state) ? undefined : refuse('class.wrong-state', { state: one.state, command }, ['R-CLASS-08']);

const teaches: Guard<InspectFacts, 'inspection.inspector-teaches'> = ({ actor, teachers }) =>
  teachers.some(({ person, account }) => person === actor.person || isOwn(actor, account))
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


export const inspectionGuards = [teaches, inFuture, outside, aboveRoster] as const;

/** F-20 to F-25. */
export const inspect = verb(
  [inState(['open', 'retraining'], 'inspect'), mayNotInspect, ...inspectionGuards],
  ({ inspection }: InspectFacts): Inspection => inspection,
);
