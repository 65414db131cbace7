import { dayOf, type Day, type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import { gates, judgeAll, type RuleSet, stops } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { citesOf, columnsOf } from '../class/findings';
import type { Enrolment } from '../roster/enrolment';
import type { Leave } from './attendance';
import { notOpen } from './check-in';

export interface AskLeaveFacts {
  readonly class: TrainingClass;
  readonly enrolment: Enrolment | undefined;
  readonly lessonKnown: boolean;
  readonly attended: boolean;
  readonly earlier: Leave | undefined;
  readonly leave: Leave;
}

const enrolmentUnknown: Guard<AskLeaveFacts, 'enrolment.unknown'> = ({ enrolment }) =>
  enrolment ? undefined : refuse('enrolment.unknown', {}, ['configured']);

const ended: Guard<AskLeaveFacts, 'enrolment.ended'> = ({ enrolment }) =>
  enrolment?.endedOn ? refuse('enrolment.ended', { endedOn: enrolment.endedOn }, ['configured']) : undefined;

const lessonUnknown: Guard<AskLeaveFacts, 'attendance.lesson-unknown'> = ({ lessonKnown, leave }) =>
  lessonKnown ? undefined : refuse('attendance.lesson-unknown', { lesson: leave.lesson }, ['R-CLASS-09']);

const askedAlready: Guard<AskLeaveFacts, 'leave.asked-already'> = ({ earlier }) =>
  earlier ? refuse('leave.asked-already', { leave: earlier.id }, ['R-ATT-10a']) : undefined;

const wasThere: Guard<{ readonly attended: boolean }, 'leave.lesson-attended'> = ({ attended }) =>
  attended ? refuse('leave.lesson-attended', {}, ['R-ATT-10a']) : undefined;

export const askLeave = verb(
  [({ class: one }: AskLeaveFacts) => notOpen(one), enrolmentUnknown, ended, lessonUnknown, wasThere, askedAlready],
  ({ leave }: AskLeaveFacts): Leave => leave,
);

export interface ConsentFacts {
  readonly class: TrainingClass;
  readonly leave: Leave;
  readonly actor: Actor;
  readonly today: Day;
}

/** R-ATT-10b: the HRSS of the place where the training is. */
const notInCharge: Guard<ConsentFacts, 'officer.not-in-charge'> = ({ class: one, actor }) =>
  inCharge(actor, one.division, ['class-review', 'inspection']) ? undefined : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-10b']);

const consented: Guard<ConsentFacts, 'leave.consented-already'> = ({ leave }) =>
  leave.consentBy === null ? undefined : refuse('leave.consented-already', { on: leave.consentOn }, ['R-ATT-10b']);

export const consentLeave = verb(
  [notInCharge, consented],
  ({ leave, actor, today }: ConsentFacts): Leave => ({ ...leave, consentBy: actor.account, consentOn: today }),
);

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
