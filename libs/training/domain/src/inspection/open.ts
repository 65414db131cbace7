import { type Day, dayOf, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Finding, stops } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { citesOf, columnsOf, type JudgedSeat, unfit } from '../class/findings';
import { wrongState } from '../class/life';
import { type Enrolment, enrolmentStageOf } from '../roster/enrolment';
import type { Inspection } from './inspection';

export interface OpenFacts {
  readonly class: TrainingClass;
  /** Enrolments the institution names as present. */
  readonly present: readonly string[];
  readonly enrolments: readonly Enrolment[];
  /** What R-ELIG-02a says of those present: who joined after the approval is confirmed by now, or waits. */
  readonly seats: readonly JudgedSeat[];
  readonly openingDay: Inspection | undefined;
  /** What the pinned rules say of the opening-day inspection (R-ATT-06). */
  readonly findings: readonly Finding[];
  /** The day of the opening; a paper record may be entered later. */
  readonly today: Day;
}

/** Not before the approved day, and nothing is opened that has not happened yet. */
const tooEarly: Guard<OpenFacts, 'class.opens-too-early'> = ({ class: one, today }, now) =>
  today < one.opensOn || today > dayOf(now) ? refuse('class.opens-too-early', { opensOn: one.opensOn, today }, ['R-CLASS-08']) : undefined;

const inspectionMissing: Guard<OpenFacts, 'class.opening-inspection-missing'> = ({ findings }) => {
  const against = findings.filter(stops);
  return against.length > 0 ? refuse('class.opening-inspection-missing', columnsOf(against), citesOf(against)) : undefined;
};

const nobody: Guard<OpenFacts, 'class.nobody-present'> = ({ present, openingDay }) =>
  present.length === 0 || openingDay?.present === 0 ? refuse('class.nobody-present', {}, ['R-CLASS-12']) : undefined;

const notOnRoster: Guard<OpenFacts, 'class.present-not-on-roster'> = ({ present, enrolments }) => {
  const seated = new Set(enrolments.filter(({ endedOn }) => endedOn === null).map(({ id }) => id));
  const foreign = present.filter((id) => !seated.has(id));
  return foreign.length > 0 ? refuse('class.present-not-on-roster', { enrolments: foreign }, ['R-CLASS-15']) : undefined;
};

const notAdmitted: Guard<OpenFacts, 'class.present-not-admitted'> = ({ class: one, present, enrolments }) => {
  const waiting = enrolments.filter((each) => present.includes(each.id) && enrolmentStageOf(each, one.channel) === 'verified').map(({ id }) => id);
  return waiting.length > 0 ? refuse('class.present-not-admitted', { enrolments: waiting }, ['R-VCH-07', 'INF-02']) : undefined;
};

/**
 * The number at opening is of those actually present (R-CLASS-12). Where inspector and institution counted differently the lower
 * number stands: nobody is paid for whom only one of the two saw.
 */
export const openClass = verb(
  [({ class: one }: OpenFacts) => wrongState(one.state, 'open'), tooEarly, inspectionMissing, nobody, notOnRoster, notAdmitted, ({ seats }: OpenFacts) => unfit(seats)],
  (facts: OpenFacts, now: Instant): TrainingClass => {
    const listed = new Set(facts.present).size;
    return {
      ...facts.class,
      state: 'open',
      openedAt: now,
      openedOn: facts.today,
      openingCount: Math.min(listed, facts.openingDay?.present ?? listed),
    };
  },
);
