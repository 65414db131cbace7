import { day } from '@jiquan/kernel';
import { groupsOn, inForce, type ListEntry, mergeImport, studentOn } from './membership';

const on = day('2023-03-01');
const entry = (list: string, change: Partial<ListEntry> = {}): ListEntry => ({ list, from: day('2020-01-01'), until: null, graduatesOn: null, school: null, ...change });

describe('lists and groups (R-ELIG-07, R-ELIG-10)', () => {
  it('counts the first and the last day', () => {
    const period = { from: day('2023-03-01'), until: day('2023-03-31') };
    expect(['2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01'].map((each) => inForce(period, day(each)))).toEqual([false, true, true, false]);
  });

  it('says in the words of audiences what a list means', () => {
    expect(groupsOn([{ group: 'MIGRANT_WORKER', from: on, until: null }], [entry('pension'), entry('public-payroll')], on)).toEqual(['MIGRANT_WORKER', 'PENSIONER', 'PUBLIC_PAYROLL']);
    expect(groupsOn([], [entry('deaths'), entry('companies'), entry('social-security', { until: day('2022-12-31') })], on)).toEqual(['COMPANY_OWNER', 'DECEASED']);
  });

  it('knows the graduation year by the calendar year (A-29)', () => {
    const student = (graduatesOn: string) => [entry('school-roll', { graduatesOn: day(graduatesOn), school: 'vocational' })];
    expect(groupsOn([], student('2023-07-01'), on)).toEqual(['ENROLLED_STUDENT', 'GRADUATION_YEAR_STUDENT']);
    expect(groupsOn([], student('2024-07-01'), on)).toEqual(['ENROLLED_STUDENT']);
    expect(studentOn(student('2023-07-01'), on)).toEqual({ school: 'VOCATIONAL', graduatesOn: '2023-07-01', lastStudyYearFrom: '2022-07-01' });
    expect(studentOn([entry('school-roll', { graduatesOn: day('2023-07-01'), until: day('2023-02-28') })], on)).toBeUndefined();
    expect(studentOn([entry('pension')], on)).toBeUndefined();
  });

  it('writes only what differs', () => {
    const held = entry('pension');
    expect(mergeImport(undefined, held, () => true)).toBe('added');
    expect(mergeImport(held, held, () => true)).toBe('unchanged');
    expect(mergeImport(held, { ...held, until: on }, () => true)).toBe('changed');
    expect(mergeImport(held, held, () => false)).toBe('changed');
  });
});
