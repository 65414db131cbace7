import { type RuleSet, setting } from '../frame/rule-set';

/** One recorded lesson: who had checked in, who is to be seen, and whether an officer looked. */
export interface RecordedLesson {
  readonly lesson: number;
  readonly present: number;
  readonly visible: number;
  readonly confirmed: boolean;
}

/** The lessons whose recording does not show everybody present: one lesson is one occurrence, once confirmed. */
export function notAllVisible(set: RuleSet, lessons: readonly RecordedLesson[]): number[] {
  const needsOfficer = setting(set, 'video.failureNeedsOfficer');
  const failing = lessons.filter(({ present, visible, confirmed }) => visible < present && (confirmed || !needsOfficer));
  // Two recordings of one lesson are still one occurrence.
  return [...new Set(failing.map(({ lesson }) => lesson))];
}
