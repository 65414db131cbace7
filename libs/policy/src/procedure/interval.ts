import { addMonths, type Day } from '@jiquan/kernel';
import { parameter, type RuleSet } from '../frame/rule-set';

/** The first day on which somebody assessed on a day may train again (R-ELIG-06, A-14); `null` where the rule set is silent. */
export function mayTrainAgainOn(set: RuleSet, assessmentEndedOn: Day): Day | null {
  const months = parameter(set, 'interval.minMonths');
  return months === null ? null : addMonths(assessmentEndedOn, months);
}
