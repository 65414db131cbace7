import { day } from '@jiquan/kernel';
import { demoCalendar, officialCalendar } from '../../data/calendars';
import { prove } from '../../testing/prove';
import * as application from './application';
import * as deadlines from './deadlines';
import * as fund from './fund';
import * as notice from './notice';
import * as payment from './payment';

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
const appeal = {
  lodgedOn: day('2023-06-05'),
  noticeFrom: day('2023-06-02'),
  noticeUntil: day('2023-06-08'),
  appealDecidedBy: 'o3',
  appealDepartment: 'HRSS',
  decidedBefore: ['o1', 'o2'],
} as const;
const pushed = (pushesThisMonth: number, qualifiedSince: string | null, on = '2023-06-15') => ({
  pushesThisMonth,
  qualifiedSince: qualifiedSince === null ? null : day(qualifiedSince),
  on: day(on),
  calendar: officialCalendar,
});
const paid = { paidOn: day('2021-09-01'), paidFen: 100_00, paidFrom: 'SPECIAL_ACCOUNT' };
const audited = { paidFen: 100_00, recoveredFen: 0 };
const reasoned = { fundReason: '专账资金无结余' };
const balances = (SPECIAL_ACCOUNT: number, EMPLOYMENT_SUBSIDY: number) => ({
  balances: { SPECIAL_ACCOUNT, EMPLOYMENT_SUBSIDY },
});

const fifteen = [
  ['HCX21', done('2021-06-01', '2021-06-22'), 'passed'],
  ['HCX21', done('2021-06-01', '2021-06-23'), 'passed'],
  ['HCX21', done('2021-06-01', '2021-06-24'), 'flags'],
  ['HEN22', done('2022-06-01', '2022-06-22'), 'passed'],
  ['HEN22', done('2022-06-01', '2022-06-23'), 'passed'],
  ['HEN22', done('2022-06-01', '2022-06-24'), 'flags'],
  // Ten working days in the demo county.
  ['DEMO', done('2026-11-02', '2026-11-13'), 'passed'],
  ['DEMO', done('2026-11-02', '2026-11-16'), 'passed'],
  ['DEMO', done('2026-11-02', '2026-11-17'), 'flags'],
] as const;

prove([application, deadlines, fund, notice, payment], {
  // 2021-06-01 is a Tuesday; the Dragon Boat holiday is 12 to 14 June.
  'R-SET-01': [
    ['HCX21', done('2021-06-01', '2021-06-15'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-16'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-17'), 'flags'],
    ['HCX21', done('2021-06-01', null, '2021-06-17'), 'flags'],
    ['HCX21', done('2021-12-27', null, '2022-01-04'), 'passed'],
    ['HCX21', done('2020-06-01', null), 'facts-missing'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
    // The Dragon Boat holiday of 2022 is 3 to 5 June.
    ['HEN22', done('2022-06-01', '2022-06-15'), 'passed'],
    ['HEN22', done('2022-06-01', '2022-06-16'), 'passed'],
    ['HEN22', done('2022-06-01', '2022-06-17'), 'flags'],
    ['PUYANG22', done('2022-06-01', '2022-06-17'), 'flags'],
    ['DEMO', done('2026-11-02', '2026-11-06'), 'passed'],
    ['DEMO', done('2026-11-02', '2026-11-09'), 'passed'],
    ['DEMO', done('2026-11-02', '2026-11-10'), 'flags'],
  ],
  'R-SET-02': [
    ['HCX21', done('2021-06-01', '2021-06-22'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-23'), 'passed'],
    ['HCX21', done('2021-06-01', '2021-06-24'), 'flags'],
    ['HEN22', done('2022-06-01', '2022-12-01'), 'not-applicable'],
    ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable'],
  ],
  'R-SET-05': [...fifteen, ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable']],
  'R-SET-06': [...fifteen, ['HEN23', done('2021-06-01', '2021-12-01'), 'not-applicable']],
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
    ['HEN22', published('2022-06-01', '2022-06-09'), 'refused'],
    ['HEN22', published('2022-06-01', '2022-06-10'), 'passed'],
    ['HEN22', published('2022-06-01', '2022-06-11'), 'passed'],
    ['PUYANG22', published('2022-06-01', '2022-06-09'), 'refused'],
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
    ['HEN22', { publishedFields: ['maskedName', 'address'] }, 'refused'],
    ['HEN22', { publishedFields: [] }, 'passed'],
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
    // Without the calendar of the year nothing is computed, and the gate stays shut.
    ['HCX21', { ...published('2024-06-02', '2024-12-31'), openObjections: 0 }, 'facts-missing'],
  ],
  'R-SET-07': [
    ['HEN23', { handlers: ['o1'] }, 'refused'],
    ['HEN23', { handlers: ['o1', 'o1'] }, 'refused'],
    ['HEN23', { handlers: ['o1', 'o2'] }, 'passed'],
    ...(['HCX21', 'HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, { handlers: ['o1'] }, 'refused'] as const,
      [set, { handlers: ['o1', 'o2'] }, 'passed'] as const,
      [set, { handlers: ['o1', 'o2', 'o3'] }, 'passed'] as const,
    ]),
    ['DEMO', { handlers: [] }, 'refused'],
  ],
  'R-SET-08': [
    ...(['HEN23', 'PUYANG', 'DEMO'] as const).flatMap((set) => [
      [set, pushed(0, null), 'passed'] as const,
      [set, pushed(1, null), 'passed'] as const,
      [set, pushed(2, null), 'flags'] as const,
      // What qualified in May goes out on the first working day of June; what qualified in June, in July.
      [set, pushed(0, '2023-05-31', '2023-06-01'), 'passed'] as const,
      [set, pushed(0, '2023-05-31', '2023-06-02'), 'flags'] as const,
      [set, pushed(1, '2023-05-31', '2023-06-02'), 'passed'] as const,
      [set, pushed(0, '2023-06-01', '2023-06-30'), 'passed'] as const,
      [set, { pushesThisMonth: 0 }, 'facts-missing'] as const,
    ]),
    ['HEN23', { ...pushed(0, '2023-12-29', '2024-01-02') }, 'facts-missing'],
    ['HEN23', { ...pushed(0, '2023-05-31', '2023-06-02'), calendar: undefined }, 'facts-missing'],
    ['HCX21', pushed(2, null), 'not-applicable'],
  ],
  'R-SET-09': [
    ['HEN23', { financeConfirmed: true }, 'passed'],
    ['HEN23', { financeConfirmed: false }, 'refused'],
    ['HCX21', { financeConfirmed: false }, 'not-applicable'],
  ],
  'R-SET-10a': [
    ['HEN22', { fundSource: 'SPECIAL_ACCOUNT', ...balances(1, 1) }, 'passed'],
    ['HEN22', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1), ...reasoned }, 'refused'],
    ['HEN22', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(0, 1), ...reasoned }, 'passed'],
    ['HEN22', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1), ...reasoned }, 'passed'],
    ['HEN22', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1), fundReason: null }, 'refused'],
    ['HEN22', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1) }, 'facts-missing'],
    ['HEN22', { fundSource: 'LOTTERY', ...balances(0, 1), ...reasoned }, 'flags'],
    // A balance nobody has told is not an empty account.
    ['HEN22', { fundSource: 'EMPLOYMENT_SUBSIDY', balances: { EMPLOYMENT_SUBSIDY: 1 }, ...reasoned }, 'facts-missing'],
    ['HEN22', { fundSource: 'SPECIAL_ACCOUNT', balances: {} }, 'passed'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1) }, 'not-applicable'],
  ],
  'R-SET-10b': [
    ['HCX21', { fundSource: 'SPECIAL_ACCOUNT', ...balances(1, 1) }, 'passed'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(1, 1) }, 'refused'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(0, 1) }, 'passed'],
    ['HCX21', { fundSource: 'UNEMPLOYMENT_INSURANCE', ...balances(0, 1) }, 'refused'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', ...balances(0, 0) }, 'refused'],
    ['HCX21', { fundSource: 'EMPLOYMENT_SUBSIDY', balances: { EMPLOYMENT_SUBSIDY: 1 } }, 'facts-missing'],
    ['HCX21', { fundSource: 'SPECIAL_ACCOUNT', balances: { SPECIAL_ACCOUNT: 1 } }, 'passed'],
    ['HEN23', { fundSource: 'X', ...balances(1, 1) }, 'not-applicable'],
  ],
  'R-SET-10c': [
    ...(['HEN23', 'PUYANG', 'PUYANG22'] as const).flatMap((set) => [
      [set, { fundSource: 'EMPLOYMENT_SUBSIDY' }, 'passed'] as const,
      [set, { fundSource: 'FISCAL' }, 'passed'] as const,
      [set, { fundSource: 'LOTTERY' }, 'flags'] as const,
      [set, { fundSource: '' }, 'refused'] as const,
      [set, {}, 'facts-missing'] as const,
    ]),
    ['HCX21', { fundSource: '' }, 'not-applicable'],
  ],
  'R-SET-11': [
    ['HCX21', paid, 'passed'],
    ['HCX21', { ...paid, paidOn: null }, 'refused'],
    ['HCX21', { ...paid, paidFen: null }, 'refused'],
    ['HCX21', { ...paid, paidFen: 0 }, 'refused'],
    ['HCX21', { ...paid, paidFrom: null }, 'refused'],
    ['DEMO', { ...paid, paidFrom: '' }, 'refused'],
    ['HEN23', { ...paid, paidOn: null }, 'not-applicable'],
  ],
  'R-SET-12': [
    ...(['HEN23', 'PUYANG', 'DEMO'] as const).flatMap((set) => [
      [set, { employmentSubsidyFen: 100_00, trainingFen: 14_99 }, 'flags'] as const,
      [set, { employmentSubsidyFen: 100_00, trainingFen: 15_00 }, 'passed'] as const,
      [set, { employmentSubsidyFen: 100_00, trainingFen: 15_01 }, 'passed'] as const,
    ]),
    ['HEN23', { employmentSubsidyFen: 0, trainingFen: 0 }, 'not-applicable'],
    ['HEN22', { employmentSubsidyFen: 100, trainingFen: 0 }, 'not-applicable'],
  ],
  'R-SET-13': [
    ['HEN22', { goal: 'NEW_SKILLED', waitingForFirstGoals: 3, enoughForAll: false }, 'passed'],
    ['HEN22', { goal: 'NEW_HIGH_SKILLED', waitingForFirstGoals: 3, enoughForAll: false }, 'passed'],
    ['HEN22', { goal: 'OTHER', waitingForFirstGoals: 1, enoughForAll: false }, 'flags'],
    ['HEN22', { goal: 'OTHER', waitingForFirstGoals: 0, enoughForAll: false }, 'passed'],
    ['HEN22', { goal: 'OTHER', waitingForFirstGoals: 1, enoughForAll: true }, 'passed'],
    ['HEN22', { waitingForFirstGoals: 1, enoughForAll: false }, 'facts-missing'],
    ['HEN23', { goal: 'OTHER', waitingForFirstGoals: 1, enoughForAll: false }, 'not-applicable'],
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
  'R-SET-18': [
    ...(['HCX21', 'HEN22', 'HEN23', 'PUYANG', 'DEMO'] as const).flatMap((set) => [
      [set, { misuse: null, ...audited }, 'passed'] as const,
      [set, { misuse: 'FAKED_TRAINING', ...audited }, 'sanctions'] as const,
      [set, audited, 'facts-missing'] as const,
    ]),
    ['EDU', { misuse: 'AGAINST_POLICY', ...audited }, 'sanctions'],
  ],
  'R-SET-19': [
    ['HEN23', { allocatedAgainstRules: false, ...audited }, 'passed'],
    ['HEN23', { allocatedAgainstRules: true, paidFen: 100_00, recoveredFen: 99_99 }, 'sanctions'],
    ['HEN23', { allocatedAgainstRules: true, paidFen: 100_00, recoveredFen: 100_00 }, 'passed'],
    ['HEN23', { allocatedAgainstRules: true, paidFen: 100_00, recoveredFen: 100_01 }, 'passed'],
    ['DEMO', { allocatedAgainstRules: true, ...audited }, 'sanctions'],
    ['HEN22', { allocatedAgainstRules: true, ...audited }, 'not-applicable'],
  ],
  'R-SET-20': [
    ['HEN22', { since: day('2022-02-23'), on: day('2022-03-31'), bulletins: [] }, 'passed'],
    ['HEN22', { since: day('2022-02-23'), on: day('2022-04-01'), bulletins: [] }, 'flags'],
    ['HEN22', { since: day('2022-02-23'), on: day('2022-04-01'), bulletins: ['2022-Q1'] }, 'passed'],
    ['HEN22', { since: day('2022-02-23'), on: day('2023-01-01'), bulletins: ['2022-Q1', '2022-Q2', '2022-Q4'] }, 'flags'],
    ['DEMO', { since: day('2026-01-01'), on: day('2026-04-02'), bulletins: [] }, 'flags'],
    ['HEN23', { since: day('2023-03-01'), on: day('2023-12-31'), bulletins: [] }, 'not-applicable'],
  ],
  'R-SET-21': [
    ['HCX21', { since: day('2021-04-07'), on: day('2021-12-31'), audits: [], useDisclosed: true }, 'passed'],
    ['HCX21', { since: day('2021-04-07'), on: day('2022-01-01'), audits: [], useDisclosed: true }, 'flags'],
    ['HCX21', { since: day('2021-04-07'), on: day('2022-01-01'), audits: ['2021'], useDisclosed: true }, 'passed'],
    ['HCX21', { since: day('2021-04-07'), on: day('2021-12-31'), audits: [], useDisclosed: false }, 'flags'],
    ['HEN22', { since: day('2022-02-23'), on: day('2023-12-31'), audits: [], useDisclosed: false }, 'not-applicable'],
  ],
  'R-SET-23': [
    ['HCX21', { traineeGroups: ['PRISONER'], organisedBy: 'PROJECT' }, 'passed'],
    ['HCX21', { traineeGroups: ['DETOXIFICATION', 'OTHER'], organisedBy: 'ORDER' }, 'flags'],
    ['HCX21', { traineeGroups: ['VETERAN'], organisedBy: 'ORDER' }, 'not-applicable'],
    ['HCX21', { traineeGroups: ['PRISONER'] }, 'facts-missing'],
    ['HEN22', { traineeGroups: ['PRISONER'], organisedBy: 'ORDER' }, 'not-applicable'],
  ],
  'A-58': [
    ['HEN23', appeal, 'passed'],
    ['HEN23', { ...appeal, lodgedOn: day('2023-06-01') }, 'refused'],
    ['HEN23', { ...appeal, lodgedOn: day('2023-06-02') }, 'passed'],
    ['HEN23', { ...appeal, lodgedOn: day('2023-06-08') }, 'passed'],
    ['HEN23', { ...appeal, lodgedOn: day('2023-06-09') }, 'refused'],
    ['HCX21', { ...appeal, appealDecidedBy: 'o1' }, 'refused'],
    ['HCX21', { ...appeal, appealDepartment: 'INDUSTRY' }, 'refused'],
    ['HEN22', { ...appeal, appealDecidedBy: null }, 'flags'],
  ],
});
