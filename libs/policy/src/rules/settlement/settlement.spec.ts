import { day } from '@jiquan/kernel';
import { judge } from '..';
import { demoCalendar, officialCalendar } from '../../data/calendars';
import { prove } from '../../testing/prove';
import { madeUp } from '../../testing/sets';
import * as application from './application';
import * as deadlines from './deadlines';
import * as notice from './notice';

const done = (startedOn: string, doneOn: string | null, on = '2021-12-31') => ({
  startedOn: day(startedOn),
  doneOn: doneOn === null ? null : day(doneOn),
  on: day(on),
  calendar: officialCalendar,
});
const published = (publishedOn: string, on: string, calendar = officialCalendar) => ({
  publishedOn: day(publishedOn),
  on: day(on),
  calendar,
});
const form = { persons: 30, amountFen: 100, commitmentSigned: true, committedOn: day('2021-06-01') };
const balances = (SPECIAL_ACCOUNT: number, EMPLOYMENT_SUBSIDY: number) => ({
  balances: { SPECIAL_ACCOUNT, EMPLOYMENT_SUBSIDY },
});

prove([application, deadlines, notice], {
  // 2021-06-01 is a Tuesday; the Dragon Boat holiday is 12 to 14 June.
  'R-SET-01': [
    ['HCX21', done('2021-06-01', '2021-06-15'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-16'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-17'), 'flags'],
    ['HCX21', done('2021-06-01', null, '2021-06-17'), 'flags'],
    ['HCX21', done('2021-12-27', null, '2022-01-04'), 'passed'],
    ['HCX21', done('2020-06-01', null), 'facts-missing'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
    ['DEMO', done('2026-11-02', '2026-11-09'), 'passed'],
    ['DEMO', done('2026-11-02', '2026-11-10'), 'flags'],
  ],
  'R-SET-02': [
    ['HCX21', done('2021-06-01', '2021-06-22'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-23'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-24'), 'flags'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
  ],
  'R-SET-05': [
    ['HCX21', done('2021-06-01', '2021-06-23'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-24'), 'flags'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
  ],
  'R-SET-06': [
    ['HCX21', done('2021-06-01', '2021-06-23'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-24'), 'flags'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
  ],
  // Published on Wednesday: Thursday, Friday, Monday are the three working days.
  'R-SET-03a': [
    ['HCX21', published('2021-06-02', '2021-06-07'), 'refused'],
    ['HCX21', published('2021-06-02', '2021-06-08'), 'passed'],
    ['HCX21', published('2021-06-02', '2021-06-09'), 'passed'],
    ['HCX21', published('2021-06-02', '2021-06-02'), 'refused'],
    ['HCX21', published('2024-06-02', '2024-12-31'), 'facts-missing'],
    ['DEMO', published('2026-11-20', '2026-11-23'), 'refused'],
    ['DEMO', published('2026-11-20', '2026-11-24'), 'passed'],
    ['DEMO', published('2027-06-04', '2027-06-08', demoCalendar), 'passed'],
    ['HEN23', published('2023-06-01', '2023-06-02'), 'not-applicable'],
  ],
  'R-SET-03b': [
    ['LIKE22', published('2023-06-01', '2023-06-08'), 'refused'],
    ['LIKE22', published('2023-06-01', '2023-06-09'), 'passed'],
    ['HCX21', published('2021-06-01', '2021-06-01'), 'not-applicable'],
  ],
  // Five days, run as five working days; round the National Day of 2023 with its shifted Saturday and Sunday.
  'R-SET-03c': [
    ['HEN23', published('2023-06-01', '2023-06-08'), 'refused'],
    ['HEN23', published('2023-06-01', '2023-06-09'), 'passed'],
    ['HEN23', published('2023-06-01', '2023-06-10'), 'passed'],
    ['HEN23', published('2023-09-27', '2023-10-10'), 'refused'],
    ['HEN23', published('2023-09-27', '2023-10-11'), 'passed'],
    ['HCX21', published('2021-06-01', '2021-06-01'), 'not-applicable'],
  ],
  'R-SET-04': [
    ['HCX21', { publishedFields: ['maskedName', 'occupation', 'amount'] }, 'passed'],
    ['HCX21', { publishedFields: ['maskedName', 'bankAccount'] }, 'refused'],
    ['DEMO', { publishedFields: ['phone'] }, 'refused'],
    ['HEN23', { publishedFields: ['phone'] }, 'not-applicable'],
  ],
  'R-SET-16': [
    ['HCX21', { site: '县人社局官网', openObjections: 0, objectionsHandled: true }, 'passed'],
    ['HCX21', { site: null, openObjections: 0, objectionsHandled: true }, 'refused'],
    ['HCX21', { site: 'x', openObjections: 1, objectionsHandled: true }, 'refused'],
    ['DEMO', { site: 'x', openObjections: 0, objectionsHandled: false }, 'refused'],
    ['HEN23', { site: null, openObjections: 3, objectionsHandled: false }, 'not-applicable'],
  ],
  'A-20': [
    ['HEN23', { ...published('2023-06-01', '2023-06-09'), openObjections: 0 }, 'passed'],
    ['HEN23', { ...published('2023-06-01', '2023-06-08'), openObjections: 0 }, 'refused'],
    ['HEN23', { ...published('2023-06-01', '2023-06-09'), openObjections: 1 }, 'refused'],
    ['HCX21', { ...published('2024-06-02', '2024-12-31'), openObjections: 0 }, 'refused'],
  ],
  'R-SET-07': [
    ['HEN23', { handlers: ['o1'] }, 'refused'],
    ['HEN23', { handlers: ['o1', 'o1'] }, 'refused'],
    ['HEN23', { handlers: ['o1', 'o2'] }, 'passed'],
    ['HCX21', { handlers: ['o1', 'o2', 'o3'] }, 'passed'],
    ['DEMO', { handlers: [] }, 'refused'],
  ],
  'R-SET-08': [
    ['HEN23', { pushesThisMonth: 1 }, 'passed'],
    ['HEN23', { pushesThisMonth: 2 }, 'flags'],
    ['HCX21', { pushesThisMonth: 2 }, 'not-applicable'],
  ],
  'R-SET-09': [
    ['HEN23', { financeConfirmed: true }, 'passed'],
    ['HEN23', { financeConfirmed: false }, 'refused'],
    ['HCX21', { financeConfirmed: false }, 'not-applicable'],
  ],
  'R-SET-10a': [
    ['LIKE22', { fundSource: 'SPECIAL_ACCOUNT', ...balances(1, 1) }, 'passed'],
    ['LIKE22', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1) }, 'refused'],
    ['LIKE22', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1) }, 'passed'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1) }, 'not-applicable'],
  ],
  'R-SET-10b': [
    ['HCX21', { fundSource: 'SPECIAL_ACCOUNT', ...balances(1, 1) }, 'passed'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1) }, 'refused'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(0, 1) }, 'passed'],
    ['HCX21', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1) }, 'refused'],
    ['HEN23', { fundSource: 'X', ...balances(1, 1) }, 'not-applicable'],
  ],
  'R-SET-10c': [
    ['HEN23', { fundSource: 'EMPLOYMENT_SUBSIDY' }, 'passed'],
    ['PUYANG', { fundSource: '' }, 'refused'],
    ['HCX21', { fundSource: '' }, 'not-applicable'],
  ],
  'R-SET-14': [
    ['HCX21', form, 'passed'],
    ['HCX21', { ...form, persons: 0 }, 'refused'],
    ['HCX21', { ...form, amountFen: 0 }, 'refused'],
    ['DEMO', { ...form, commitmentSigned: false }, 'refused'],
    ['DEMO', { ...form, committedOn: null }, 'refused'],
    ['HEN23', { ...form, persons: 0 }, 'not-applicable'],
  ],
  'R-SET-15': [
    ['HCX21', { applicant: 'INDIVIDUAL' }, 'passed'],
    ['HCX21', { applicant: 'ENTERPRISE' }, 'passed'],
    ['HCX21', { applicant: 'INSTITUTION' }, 'passed'],
    ['HCX21', { applicant: 'AGENT' }, 'refused'],
    ['HEN23', { applicant: 'AGENT' }, 'not-applicable'],
  ],
  'R-SET-17': [
    ['HCX21', { hrssReviews: ['o1', 'o2'] }, 'passed'],
    ['HCX21', { hrssReviews: ['o1'] }, 'refused'],
    ['DEMO', { hrssReviews: ['o1', 'o1'] }, 'refused'],
    ['HEN23', { hrssReviews: [] }, 'not-applicable'],
  ],
});

test('A-21 is a setting: read as calendar days, the notice of 2023 ends earlier', () => {
  const calendarDays = madeUp({ settings: { 'notice.daysRunAsWorkingDays': false } });
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-06'), calendarDays).outcome).toBe('refused');
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-07'), calendarDays).outcome).toBe('passed');
});
