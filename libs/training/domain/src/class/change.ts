import { type Day, refuse } from '@jiquan/kernel';
import type { TrainingClass } from './class';
import type { LessonPlan } from './draft';

/** What the approved application would become. `null` keeps what is. */
export interface Change {
  readonly id: string;
  readonly class: string;
  readonly kind: 'dates' | 'site' | 'teachers';
  readonly reason: string;
  readonly opensOn: Day | null;
  readonly endsOn: Day | null;
  readonly site: string | null;
  readonly lessons: readonly LessonPlan[] | null;
  readonly state: 'asked' | 'first' | 'approved' | 'rejected';
  readonly askedBy: string;
  readonly firstBy: string | null;
  readonly secondBy: string | null;
  readonly text: string | null;
  readonly version: number;
}

/** Before the opening a new date may not lie in the past; afterwards the opening is history. */
export const pastOpening = (one: TrainingClass, opensOn: Day, today: Day) =>
  one.state === 'approved' && opensOn < today
    ? refuse('class.opens-before-approval', { opensOn, approvedOn: today }, ['R-CLASS-08'])
    : undefined;
