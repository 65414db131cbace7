import { type Guard, refuse, verb } from '@jiquan/kernel';
import { type Actor, inCharge } from '../actor';
import type { TrainingClass } from '../class/class';
import type { VisibilityFailure } from './attendance';

export interface InvisibleFacts {
  readonly class: TrainingClass;
  readonly actor: Actor;
  readonly lessonKnown: boolean;
  readonly failure: VisibilityFailure;
  readonly confirmed: boolean;
}

const wrongState: Guard<InvisibleFacts, 'class.wrong-state'> = ({ class: one }) =>
  ['open', 'suspended', 'retraining', 'training-done', 'completed'].includes(one.state)
    ? undefined
    : refuse('class.wrong-state', { state: one.state, command: 'confirm-invisible' }, ['R-ATT-03a']);

const notInCharge: Guard<InvisibleFacts, 'officer.not-in-charge'> = ({ class: one, actor }) => {
  const own = actor.role === 'hrss' || actor.department === one.industryDepartment;
  return own && inCharge(actor, one.division, ['inspection', 'class-review'])
    ? undefined
    : refuse('officer.not-in-charge', { division: one.division }, ['R-ATT-12']);
};

const lessonUnknown: Guard<InvisibleFacts, 'attendance.lesson-unknown'> = ({ lessonKnown, failure }) =>
  lessonKnown ? undefined : refuse('attendance.lesson-unknown', { lesson: failure.lesson }, ['R-CLASS-09']);

const confirmedAlready: Guard<InvisibleFacts, 'visibility.confirmed-already'> = ({ confirmed, failure }) =>
  confirmed ? refuse('visibility.confirmed-already', { lesson: failure.lesson }, ['A-36']) : undefined;

/** One occurrence: fewer persons can be seen than checked in. */
const allVisible: Guard<InvisibleFacts, 'visibility.all-visible'> = ({ failure }) =>
  failure.visible >= failure.present ? refuse('visibility.all-visible', { visible: failure.visible, present: failure.present }, ['A-36']) : undefined;

export const confirmInvisible = verb(
  [wrongState, notInCharge, lessonUnknown, confirmedAlready, allVisible],
  ({ failure }: InvisibleFacts): VisibilityFailure => failure,
);
