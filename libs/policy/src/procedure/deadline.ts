import { addDays, addWorkingDays, type Calendar, day, type Day } from '@jiquan/kernel';
import type { Stretch } from '../facts';
import { parameter, type RuleSet, setting } from '../frame/rule-set';
import { dueAfter } from './clock';

export interface Deadline {
  readonly workingDays: number;
  readonly due: Day | 'pending-calendar';
  /** A later day on which the alarm sounds, where a document gives two lengths. */
  readonly alarm: Day | 'pending-calendar' | null;
  /** `false`: the rule set is silent and this is a service target. */
  readonly binding: boolean;
  readonly cites: readonly string[];
}

/** When the clock stands, and the day one looks, to which a stretch not over yet reaches. */
export interface Stands {
  readonly stretches: readonly Stretch[];
  readonly on: Day;
}

/** Acceptance and review together, from the day of submission (R-SET-01, R-SET-02, A-18, A-67). */
export function reviewDeadline(set: RuleSet, from: Day, calendar: Calendar, stands?: Stands): Deadline {
  const text = parameter(set, 'claim.acceptanceReviewMax');
  const form = parameter(set, 'claim.industryReviewMax');
  const workingDays = text ?? form ?? setting(set, 'review.targetWorkingDays');
  const alarmed = text !== null && form !== null && form > text && setting(set, 'review.alarmAfterTarget');
  return {
    workingDays,
    due: dueAfter(calendar, from, workingDays, stands?.stretches, stands?.on),
    alarm: alarmed ? dueAfter(calendar, from, form, stands?.stretches, stands?.on) : null,
    binding: text !== null || form !== null,
    cites:
      text !== null ? ['R-SET-01', ...(alarmed ? ['R-SET-02', 'A-18'] : [])] : form !== null ? ['R-SET-02'] : ['A-22'],
  };
}

/** How long HRSS (R-SET-05) or finance (R-SET-06) may take over one transaction. */
export function processDeadline(
  set: RuleSet,
  by: 'HRSS' | 'FINANCE',
  from: Day,
  calendar: Calendar,
  stands?: Stands,
): Deadline {
  const stated = parameter(set, by === 'HRSS' ? 'process.hrssMax' : 'process.financeMax');
  const workingDays = stated ?? setting(set, 'process.targetWorkingDays');
  return {
    workingDays,
    due: dueAfter(calendar, from, workingDays, stands?.stretches, stands?.on),
    alarm: null,
    binding: stated !== null,
    cites: stated !== null ? [by === 'HRSS' ? 'R-SET-05' : 'R-SET-06'] : ['A-22'],
  };
}

/** Whose working days R-SET-01 counts: `industryDepartment` is false where the class has none. */
export function competentDepartment(set: RuleSet, industryDepartment: boolean): 'INDUSTRY' | 'HRSS' {
  return industryDepartment && setting(set, 'review.competentDepartment') === 'INDUSTRY_ELSE_HRSS' ? 'INDUSTRY' : 'HRSS';
}

/** The day of a month on which what qualifies is pushed to finance (R-SET-08, A-23). `month` is any day of it. */
export function pushDay(set: RuleSet, month: Day, calendar: Calendar): Day | 'pending-calendar' {
  return addWorkingDays(calendar, lastDayBefore(month), setting(set, 'push.onWorkingDay'));
}

const lastDayBefore = (month: Day): Day => addDays(day(`${month.slice(0, 7)}-01`), -1);
