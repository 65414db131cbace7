import { addDays, addWorkingDays, type Calendar, type Day, type Refusal, refuse } from '@jiquan/kernel';
import { parameter, type RuleSet, setting } from '../frame/rule-set';
import type { Period } from '../frame/strictness';

export interface Notice {
  /** As the document writes it. */
  readonly minimum: Period;
  /** As it is run. */
  readonly run: Period;
  readonly from: Day;
  /** The last day of the notice. */
  readonly until: Day | 'pending-calendar';
  /** The first day on which a review may follow; the gate stays shut while a calendar is missing. */
  readonly overOn: Day | 'pending-calendar';
  readonly cites: readonly string[];
}

/** How long a notice published on a day runs; it starts the day after (R-SET-03a, R-SET-03b, R-SET-03c). */
export function noticeOf(
  set: RuleSet,
  publishedOn: Day,
  calendar: Calendar,
): Notice | Refusal<'notice.length-missing'> {
  const minimum = parameter(set, 'notice.min');
  if (minimum === null)
    return refuse('notice.length-missing', { ruleSet: set.code }, ['R-SET-03a', 'R-SET-03b', 'R-SET-03c']);
  const asWorking = minimum.unit === 'DAY' && setting(set, 'notice.daysRunAsWorkingDays');
  const run: Period = asWorking ? { count: minimum.count, unit: 'WORKING_DAY' } : minimum;
  const until = run.unit === 'DAY' ? addDays(publishedOn, run.count) : addWorkingDays(calendar, publishedOn, run.count);
  return {
    minimum,
    run,
    from: addDays(publishedOn, 1),
    until,
    overOn: until === 'pending-calendar' ? until : addDays(until, 1),
    cites: [...noticeRules(set), ...(asWorking ? ['A-21'] : [])],
  };
}

const noticeRules = (set: RuleSet): string[] =>
  ['R-SET-03a', 'R-SET-03b', 'R-SET-03c'].filter((rule) => set.rules[rule] !== undefined);

/** Whether a review may follow on this day. */
export function noticeIsOver(notice: Pick<Notice, 'overOn'>, on: Day): boolean {
  return notice.overOn !== 'pending-calendar' && on >= notice.overOn;
}
