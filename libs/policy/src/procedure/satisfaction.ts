import { addMonths, type Day } from '@jiquan/kernel';
import { parameter, type RuleSet } from '../frame/rule-set';

/** The earliest day an officer may release an institution from rectification (R-ASM-04, A-44); `null`: no length stated. */
export function rectificationEndsOn(set: RuleSet, stoppedOn: Day): Day | null {
  const months = parameter(set, 'satisfaction.rectifyMonths');
  return months === null ? null : addMonths(stoppedOn, months);
}

/** Whether a poor survey holds this class's assessment up: only where the rule set says so. */
export const surveyGatesAssessment = (set: RuleSet): boolean =>
  parameter(set, 'satisfaction.effect') === 'SUSPEND_ASSESSMENT';
