import { addDays, type Calendar, day, type Day, yearOf } from '@jiquan/kernel';
import type { RuleSet } from '../frame/rule-set';

/** One year as the State Council's notice gives it; ranges are inclusive and may reach into the year before. */
interface CalendarYear {
  readonly year: number;
  readonly notice: string;
  readonly off: readonly (readonly [from: string, to: string])[];
  readonly worked: readonly string[];
  readonly invented?: true;
}

const years: readonly CalendarYear[] = [
  {
    year: 2021,
    notice: '国办发明电〔2020〕27号',
    off: [['01-01', '01-03'], ['02-11', '02-17'], ['04-03', '04-05'], ['05-01', '05-05'], ['06-12', '06-14'], ['09-19', '09-21'], ['10-01', '10-07']],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  {
    year: 2022,
    notice: '国办发明电〔2021〕11号',
    off: [['01-01', '01-03'], ['01-31', '02-06'], ['04-03', '04-05'], ['04-30', '05-04'], ['06-03', '06-05'], ['09-10', '09-12'], ['10-01', '10-07']],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  {
    year: 2023,
    notice: '国办发明电〔2022〕16号',
    off: [['01-01', '01-02'], ['01-21', '01-27'], ['04-05', '04-05'], ['04-29', '05-03'], ['06-22', '06-24'], ['09-29', '10-06']],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  {
    year: 2026,
    notice: '国务院办公厅关于2026年部分节假日安排的通知',
    off: [['01-01', '01-03'], ['02-15', '02-23'], ['04-04', '04-06'], ['05-01', '05-05'], ['06-19', '06-21'], ['09-25', '09-27'], ['10-01', '10-07']],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
];

/**
 * Years no notice is at hand for, for the demo county alone, so that its deadlines can be tried past the last official
 * year: weekends and the fixed days of the law (New Year, 1–2 May, 1–3 October), no moon festivals, no shifted days. 演示, 无法律效力.
 */
const inventedYears: readonly CalendarYear[] = [2027, 2028, 2029, 2030].map((year) => ({
  year,
  notice: '演示日历，无法律效力',
  off: [['01-01', '01-01'], ['05-01', '05-02'], ['10-01', '10-03']],
  worked: [],
  invented: true,
}));

function calendarOf(published: readonly CalendarYear[]): Calendar {
  const holidays = new Set<string>();
  const workdays = new Set<string>();
  for (const { year, off, worked } of published) {
    for (const [from, to] of off) {
      for (let at: Day = day(`${year}-${from}`); at <= `${year}-${to}`; at = addDays(at, 1)) holidays.add(at);
    }
    for (const date of worked) workdays.add(`${year}-${date}`);
  }
  return { years: published.map(({ year }) => year), holidays, workdays };
}

/** The published years and no other: a year that is not here answers `pending-calendar`, never plain weekdays. */
export const officialCalendar: Calendar = calendarOf(years);
export const demoCalendar: Calendar = calendarOf([...years, ...inventedYears]);

/** An invented rule set runs on the calendar with the invented years; every other on the official one. */
export const calendarFor = (set: RuleSet): Calendar => (set.invented ? demoCalendar : officialCalendar);

/** The notice a day's answer stands on; `undefined` for a year not published. */
export function calendarNotice(civilDay: Day): string | undefined {
  return [...years, ...inventedYears].find(({ year }) => year === yearOf(civilDay))?.notice;
}
