import { addWorkingDays, type Calendar, type Day } from '@jiquan/kernel';
import { parameter, type RuleSet, setting } from '../frame/rule-set';

export interface Deadline {
  readonly workingDays: number;
  readonly due: Day | 'pending-calendar';
  /** A later day on which the alarm sounds, where a document gives two lengths. */
  readonly alarm: Day | 'pending-calendar' | null;
  /** `false`: the rule set is silent and this is a service target. */
  readonly binding: boolean;
  readonly cites: readonly string[];
}

/** Acceptance and review together, from the day of submission (R-SET-01, R-SET-02, A-18, A-67). */
export function reviewDeadline(set: RuleSet, from: Day, calendar: Calendar): Deadline {
  const text = parameter(set, 'claim.acceptanceReviewMax');
  const form = parameter(set, 'claim.industryReviewMax');
  const workingDays = text ?? form ?? setting(set, 'review.targetWorkingDays');
  const alarmed = text !== null && form !== null && form > text && setting(set, 'review.alarmAfterTarget');
  return {
    workingDays,
    due: addWorkingDays(calendar, from, workingDays),
    alarm: alarmed ? addWorkingDays(calendar, from, form) : null,
    binding: text !== null || form !== null,
    cites:
      text !== null ? ['R-SET-01', ...(alarmed ? ['R-SET-02', 'A-18'] : [])] : form !== null ? ['R-SET-02'] : ['A-22'],
  };
}

/** How long HRSS (R-SET-05) or finance (R-SET-06) may take over one transaction. */
export function processDeadline(set: RuleSet, by: 'HRSS' | 'FINANCE', from: Day, calendar: Calendar): Deadline {
  const stated = parameter(set, by === 'HRSS' ? 'process.hrssMax' : 'process.financeMax');
  const workingDays = stated ?? setting(set, 'process.targetWorkingDays');
  return {
    workingDays,
    due: addWorkingDays(calendar, from, workingDays),
    alarm: null,
    binding: stated !== null,
    cites: stated !== null ? [by === 'HRSS' ? 'R-SET-05' : 'R-SET-06'] : ['A-22'],
  };
}
