import { addDays, addMonths, type Day } from '@jiquan/kernel';
import { parameter, type RuleSet, setting } from '../frame/rule-set';

/**
 * The first day on which somebody assessed on a day may train again (R-ELIG-06); `null` where the rule set is silent. A month is one of
 * the calendar unless days are configured for it.
 */
export function mayTrainAgainOn(set: RuleSet, assessmentEndedOn: Day): Day | null {
  const months = parameter(set, 'interval.minMonths');
  if (months === null) return null;
  const days = setting(set, 'interval.monthDays');
  return days === null ? addMonths(assessmentEndedOn, months) : addDays(assessmentEndedOn, months * days);
}
