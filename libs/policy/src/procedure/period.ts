import { day, type Day, yearOf } from '@jiquan/kernel';

export const cycles = ['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'] as const;
export type Cycle = (typeof cycles)[number];

const monthsIn: Record<Cycle, number> = { MONTHLY: 1, QUARTERLY: 3, HALF_YEAR: 6, YEARLY: 12 };
const monthOf = (civilDay: Day): number => Number(civilDay.slice(5, 7));
const two = (number: number): string => String(number).padStart(2, '0');

/** The period a day lies in, as it is written: 2022-03, 2022-Q1, 2022-H1, 2022. */
export function periodOf(cycle: Cycle, on: Day): string {
  return nameOf(cycle, yearOf(on), Math.ceil(monthOf(on) / monthsIn[cycle]));
}

function nameOf(cycle: Cycle, year: number, part: number): string {
  if (cycle === 'YEARLY') return String(year);
  if (cycle === 'MONTHLY') return `${year}-${two(part)}`;
  return `${year}-${cycle === 'QUARTERLY' ? 'Q' : 'H'}${part}`;
}

/** The periods that had begun to count by `since` or later and are over on a day: the one `on` lies in is not. */
export function finishedPeriods(cycle: Cycle, since: Day, on: Day): string[] {
  const running = periodOf(cycle, on);
  const finished: string[] = [];
  for (let at = since; at <= on; at = firstOfNext(cycle, at)) {
    const name = periodOf(cycle, at);
    if (name !== running) finished.push(name);
  }
  return finished;
}

function firstOfNext(cycle: Cycle, at: Day): Day {
  const next = Math.ceil(monthOf(at) / monthsIn[cycle]) * monthsIn[cycle] + 1;
  return next > 12 ? day(`${yearOf(at) + 1}-01-01`) : day(`${yearOf(at)}-${two(next)}-01`);
}
