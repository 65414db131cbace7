import { addMonths, type Day, yearOf } from '@jiquan/kernel';

/** One line of a list people are compared with, or of a key group; the person is known by the keyed hash of the document. */
export interface Membership {
  readonly from: Day;
  readonly until: Day | null;
}

export interface ListEntry extends Membership {
  readonly list: string;
  readonly graduatesOn: Day | null;
  readonly school: string | null;
}

export interface GroupEntry extends Membership {
  readonly group: string;
}

/** The last day counts. */
export const inForce = (entry: Membership, on: Day): boolean => entry.from <= on && (entry.until === null || on <= entry.until);

/** What standing on a list means in the words audiences use. */
const groupOfList: Readonly<Record<string, string>> = {
  pension: 'PENSIONER',
  'public-payroll': 'PUBLIC_PAYROLL',
  deaths: 'DECEASED',
  'social-security': 'INSURED_EMPLOYEE',
  companies: 'COMPANY_OWNER',
  'school-roll': 'ENROLLED_STUDENT',
};

/** All groups of a person on a day: those HRSS imported, and those the lists imply (R-ELIG-07, R-ELIG-10). */
export function groupsOn(groups: readonly GroupEntry[], lists: readonly ListEntry[], on: Day): string[] {
  const named = groups.filter((entry) => inForce(entry, on)).map((entry) => entry.group);
  const implied = lists.filter((entry) => inForce(entry, on)).flatMap((entry) => groupOfList[entry.list] ?? []);
  const graduating = studentOn(lists, on);
  const student = graduating && yearOf(graduating.graduatesOn) === yearOf(on) ? ['GRADUATION_YEAR_STUDENT'] : [];
  return [...new Set([...named, ...implied, ...student])].sort();
}

export interface Student {
  readonly school: 'VOCATIONAL' | 'TECHNICAL' | 'SPECIAL_VOCATIONAL' | 'ORDINARY_UNIVERSITY' | 'OTHER';
  readonly graduatesOn: Day;
  readonly lastStudyYearFrom: Day;
}

const schools: Readonly<Record<string, Student['school']>> = {
  vocational: 'VOCATIONAL',
  technical: 'TECHNICAL',
  'special-vocational': 'SPECIAL_VOCATIONAL',
  'ordinary-university': 'ORDINARY_UNIVERSITY',
};

/** Enrolled on that day, by the school roll; the last study year is the twelve months before graduation. */
export function studentOn(lists: readonly ListEntry[], on: Day): Student | undefined {
  const entry = lists.find((each) => each.list === 'school-roll' && each.graduatesOn !== null && inForce(each, on));
  if (!entry?.graduatesOn) return undefined;
  return { school: schools[entry.school ?? ''] ?? 'OTHER', graduatesOn: entry.graduatesOn, lastStudyYearFrom: addMonths(entry.graduatesOn, -12) };
}

/** How an import compares with what is held: only what differs is written. */
export function mergeImport<Held extends Membership, Row extends Membership>(held: Held | undefined, row: Row, same: (held: Held, row: Row) => boolean): 'added' | 'changed' | 'unchanged' {
  if (!held) return 'added';
  return held.from === row.from && held.until === row.until && same(held, row) ? 'unchanged' : 'changed';
}
