import { type Guard, refuse, verb } from '@jiquan/kernel';
import type { TrainingClass } from '../class/class';
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
