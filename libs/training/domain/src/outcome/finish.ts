import { type Day, type Guard, refuse, verb } from '@jiquan/kernel';
import type { Lesson, TrainingClass } from '../class/class';
import { wrongState } from '../class/life';

export interface FinishFacts {
  readonly class: TrainingClass;
  readonly lessons: readonly Pick<Lesson, 'number' | 'day'>[];
  readonly today: Day;
}

const lessonsLeft: Guard<FinishFacts, 'class.lessons-left'> = ({ lessons, today }) => {
  const ahead = lessons.filter(({ day }) => day > today);
  return ahead.length > 0 ? refuse('class.lessons-left', { lessons: ahead.length, last: ahead.map(({ day }) => day).sort().at(-1) ?? '' }, ['R-ATT-10a']) : undefined;
};

/** All hours are delivered. The survey of this round opens; leave can no longer be made up. */
export const finish = verb(
  [({ class: one }: FinishFacts) => wrongState(one.state, 'finish'), lessonsLeft],
  ({ class: one, today }: FinishFacts): TrainingClass => ({ ...one, state: 'training-done', finishedOn: today, surveyRound: one.surveyRound + 1 }),
);
