/** A civil day in Asia/Shanghai, `2023-03-01`. Days compare as strings. */
export type Day = string & { readonly __day: true };
/** A moment in UTC with milliseconds, `2023-03-01T00:00:00.000Z`. Instants compare as strings. */
export type Instant = string & { readonly __instant: true };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Throws RangeError on anything that is not a day of the calendar (2023-02-30 is not). */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text as Day;
}

export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Throws RangeError on anything `Date` cannot read. */
export function instant(text: string | Date | number): Instant {
  return new Date(text).toISOString() as Instant;
}

export function dayOf(moment: Instant): Day {
  return new Date(Date.parse(moment) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The first moment of a day in Asia/Shanghai. */
export function startOf(civilDay: Day): Instant {
  return instant(Date.parse(`${civilDay}T00:00:00.000Z`) - SHANGHAI_OFFSET_MS);
}

export function addDays(civilDay: Day, days: number): Day {
  return new Date(Date.parse(`${civilDay}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Same day number, or the last day of a shorter month. */
export function addMonths(civilDay: Day, months: number): Day {
  const [year, month, date] = civilDay.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10) as Day;
}

export function addMilliseconds(moment: Instant, milliseconds: number): Instant {
  return instant(Date.parse(moment) + milliseconds);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Completed years of age on a day; a birthday on 29 February is reached on 1 March in a common year. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

export function yearOf(civilDay: Day): number {
  return Number(civilDay.slice(0, 4));
}
