import { addDays, type Calendar, type Day, isWorkingDay } from '@jiquan/kernel';
import type { Stretch } from '../facts';
import { type RuleSet, setting } from '../frame/rule-set';

/** The day a number of working days is over; working days inside a stretch in which the clock stands do not count. */
export function dueAfter(
  calendar: Calendar,
  from: Day,
  workingDays: number,
  stands: readonly Stretch[] = [],
  on: Day = from,
): Day | 'pending-calendar' {
  let at = from;
  for (let left = workingDays; left > 0; ) {
    at = addDays(at, 1);
    const working = isWorkingDay(calendar, at);
    if (working === undefined) return 'pending-calendar';
    if (working && !stands.some((stretch) => holds(stretch, at, on))) left--;
  }
  return at;
}

/** A stretch that is not over yet reaches to the day one looks. */
const holds = ({ from, until }: Stretch, at: Day, on: Day): boolean => at >= from && at <= (until ?? on);

/** The stretches in which a department's clock stands, by A-19: while the applicant corrects, and for HRSS the notice. */
export function standsFor(
  set: RuleSet,
  stretches: { readonly withApplicant?: readonly Stretch[]; readonly notice?: Stretch | null },
): Stretch[] {
  const corrections = setting(set, 'clock.stopsWithApplicant') ? (stretches.withApplicant ?? []) : [];
  const notice = setting(set, 'clock.noticeApart') && stretches.notice ? [stretches.notice] : [];
  return [...corrections, ...notice];
}
