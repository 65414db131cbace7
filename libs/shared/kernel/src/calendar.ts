import { addDays, type Day, yearOf } from './time';

/** The official calendar of some years: days off and shifted working days, as the State Council publishes them. */
export interface Calendar {
  readonly years: readonly number[];
  /** Days off that would otherwise be worked. */
  readonly holidays: ReadonlySet<string>;
  /** Weekend days that are worked. */
  readonly workdays: ReadonlySet<string>;
}

/** True, false, or undefined when the calendar of that year is not published. */
export function isWorkingDay(calendar: Calendar, civilDay: Day): boolean | undefined {
  if (!calendar.years.includes(yearOf(civilDay))) return undefined;
  if (calendar.holidays.has(civilDay)) return false;
  if (calendar.workdays.has(civilDay)) return true;
  const weekday = new Date(`${civilDay}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * The last of `count` working days, counting from the day after `from`.
 * `pending-calendar` when a year on the way is not published: a deadline is then not computed, and a gate stays shut.
 */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day | 'pending-calendar' {
  let at = from;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    const working = isWorkingDay(calendar, at);
    if (working === undefined) return 'pending-calendar';
    if (working) left--;
  }
  return at;
}
