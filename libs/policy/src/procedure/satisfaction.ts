import { addMonths, type Day } from '@jiquan/kernel';
import { parameter, type RuleSet, setting } from '../frame/rule-set';

/** The earliest day an officer may release an institution from rectification (R-ASM-04, A-44); `null`: no length stated. */
export function rectificationEndsOn(set: RuleSet, stoppedOn: Day): Day | null {
  const months = parameter(set, 'satisfaction.rectifyMonths');
  return months === null ? null : addMonths(stoppedOn, months);
}

/** Whether rectification is over on a day: an officer releases, not before the months are over, unless it ends by itself. */
export function rectificationIsOver(
  set: RuleSet,
  { stoppedOn, releasedOn, on }: { readonly stoppedOn: Day; readonly releasedOn: Day | null; readonly on: Day },
): boolean {
  const endsOn = rectificationEndsOn(set, stoppedOn);
  if (endsOn === null || on < endsOn) return false;
  return setting(set, 'satisfaction.autoRelease') || (releasedOn !== null && releasedOn <= on);
}

/** Whether a poor survey holds this class's assessment up: only where the rule set says so. */
export const surveyGatesAssessment = (set: RuleSet): boolean =>
  parameter(set, 'satisfaction.effect') === 'SUSPEND_ASSESSMENT';
