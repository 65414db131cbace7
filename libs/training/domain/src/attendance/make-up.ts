import { dayOf, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { gates, judgeAll, type RuleSet, stops } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { citesOf, columnsOf } from '../class/findings';
import type { Leave } from './attendance';
import { notOpen } from './check-in';

export interface MakeUpFacts {
  readonly class: TrainingClass;
  readonly leave: Leave;
  readonly attended: boolean;
  readonly at: Instant;
  readonly fullVideo: string | null;
  readonly evidence: string;
  readonly set: RuleSet;
}

const madeUp: Guard<MakeUpFacts, 'leave.lesson-attended'> = ({ leave, attended }) =>
  attended || leave.madeUpAt !== null ? refuse('leave.lesson-attended', {}, ['R-ATT-10a']) : undefined;

const inFuture: Guard<MakeUpFacts, 'attendance.in-future'> = ({ at }, now) =>
  at > now ? refuse('attendance.in-future', { at, now }, ['configured']) : undefined;

const beforeOpening: Guard<MakeUpFacts, 'attendance.before-opening'> = ({ class: one, at }) =>
  one.openedOn === null || dayOf(at) < one.openedOn ? refuse('attendance.before-opening', { at, openedOn: one.openedOn }, ['R-CLASS-12']) : undefined;

const preconditionMissing: Guard<MakeUpFacts, 'make-up.precondition-missing'> = ({ leave, fullVideo, at, set }) => {
  const makeUpFacts = {
    reason: leave.reason !== '',
    writtenLeave: leave.writtenLeave !== null,
    hrssConsent: leave.consentBy !== null,
    fullVideo: fullVideo !== null,
    on: dayOf(at),
    // The class is still open, so its assessment lies ahead.
    assessmentOn: null,
  };
  const against = judgeAll(gates.makeUp, { makeUp: makeUpFacts }, set).filter(stops);
  return against.length > 0 ? refuse('make-up.precondition-missing', columnsOf(against), citesOf(against)) : undefined;
};

/** Before the completion assessment: while the class is open, or in retraining (R-ATT-10, R-ATT-11). */
export const makeUp = verb(
  [({ class: one }: MakeUpFacts) => notOpen(one), madeUp, inFuture, beforeOpening, preconditionMissing],
  ({ leave, at, fullVideo, evidence }: MakeUpFacts): Leave => ({ ...leave, madeUpAt: at, fullVideo, evidence }),
);
