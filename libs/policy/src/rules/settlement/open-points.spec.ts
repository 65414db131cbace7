import { addDays, day, type Day, isWorkingDay } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { judge } from '..';
import { explain } from '../../frame/explain';
import { demoCalendar, officialCalendar } from '../../data/calendars';
import { dueAfter } from '../../procedure/clock';
import { competentDepartment, processDeadline, pushDay, reviewDeadline } from '../../procedure/deadline';
import { madeUp, sets } from '../../testing/sets';
import { neverPublished } from './notice';

const calendar = officialCalendar;
const published = (publishedOn: string, on: string) => ({ publishedOn: day(publishedOn), on: day(on), calendar });
const step = (startedOn: string, doneOn: string) => ({
  startedOn: day(startedOn),
  doneOn: day(doneOn),
  on: day('2021-12-31'),
  calendar,
});
const stretch = (from: string, until: string | null) => ({ from: day(from), until: until === null ? null : day(until) });
const noAlarm = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'review.alarmAfterTarget': false } };

test('A-18: ten working days bind and fifteen sound the alarm; without the alarm only ten count', () => {
  expect(reviewDeadline(sets.HCX21, day('2021-06-01'), calendar)).toMatchObject({ due: '2021-06-16', alarm: '2021-06-23' });
  expect(reviewDeadline(noAlarm, day('2021-06-01'), calendar)).toMatchObject({ due: '2021-06-16', alarm: null });
  expect(judge('R-SET-02', step('2021-06-01', '2021-06-17'), sets.HCX21).outcome).toBe('passed');
  expect(judge('R-SET-01', step('2021-06-01', '2021-06-17'), noAlarm).outcome).toBe('flags');
  // What the form says of itself is judged by its own days, longer or shorter than the text's.
  expect(judge('R-SET-02', step('2021-06-01', '2021-06-17'), noAlarm)).toMatchObject({ outcome: 'passed', limit: 15, compared: { due: '2021-06-23' } });
  const shortForm = madeUp({ rules: ['R-SET-02'], parameters: { 'claim.acceptanceReviewMax': 10, 'claim.industryReviewMax': 8 } });
  expect(judge('R-SET-02', step('2021-06-01', '2021-06-15'), shortForm)).toMatchObject({ outcome: 'flags', compared: { due: '2021-06-11' } });
});

describe('A-19: the notice is counted apart, and the clock stands while the applicant corrects', () => {
  const noticed = { ...step('2021-06-01', '2021-06-28'), notice: stretch('2021-06-02', '2021-06-04') };
  const corrected = { ...step('2021-06-01', '2021-06-28'), withApplicant: [stretch('2021-06-02', '2021-06-04')] };
  const sameClock = {
    ...sets.HCX21,
    settings: { ...sets.HCX21.settings, 'clock.noticeApart': false, 'clock.stopsWithApplicant': false },
  };

  test('three working days of notice move the day HRSS is due, and both days are told', () => {
    expect(judge('R-SET-05', noticed, sets.HCX21)).toMatchObject({
      outcome: 'passed',
      compared: { due: '2021-06-28', dueOtherWay: '2021-06-23' },
      defaults: ['A-19'],
    });
    expect(judge('R-SET-05', noticed, sameClock)).toMatchObject({
      outcome: 'flags',
      compared: { due: '2021-06-23', dueOtherWay: '2021-06-28' },
    });
  });

  test('so do three working days with the applicant, for every department', () => {
    for (const id of ['R-SET-05', 'R-SET-06'] as const) {
      expect(judge(id, corrected, sets.HCX21)).toMatchObject({ outcome: 'passed', compared: { due: '2021-06-28' } });
      expect(judge(id, corrected, sameClock).outcome).toBe('flags');
    }
  });

  test('a dossier that is still with the applicant keeps the clock standing to the day one looks', () => {
    const away = { ...step('2021-06-01', '2021-06-28'), doneOn: null, withApplicant: [stretch('2021-06-02', null)] };
    expect(judge('R-SET-01', { ...away, on: day('2021-07-30') }, sets.HCX21).outcome).toBe('passed');
    expect(judge('R-SET-01', { ...away, withApplicant: [], on: day('2021-07-30') }, sets.HCX21).outcome).toBe('flags');
  });

  test('between the start and the day it is due lie just the working days in which the clock ran', () => {
    const within2023 = fc.integer({ min: 0, max: 200 }).map((after) => addDays(day('2023-01-01'), after));
    const stretches = fc.array(
      fc.tuple(within2023, fc.nat(9)).map(([from, length]) => ({ from, until: addDays(from, length) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(within2023, fc.integer({ min: 1, max: 15 }), stretches, (from, count, stands) => {
        const due = dueAfter(calendar, from, count, stands) as Day;
        let ran = 0;
        for (let at = addDays(from, 1); at <= due; at = addDays(at, 1)) {
          if (isWorkingDay(calendar, at) && !stands.some((one) => at >= one.from && at <= one.until)) ran++;
        }
        expect(ran).toBe(count);
        expect(due >= (dueAfter(calendar, from, count) as Day)).toBe(true);
      }),
    );
  });
});

test('A-20: HRSS reviews after the notice; or in any order, where configured', () => {
  const early = { ...published('2023-06-01', '2023-06-02'), openObjections: 0 };
  expect(judge('A-20', early, sets.HEN23).outcome).toBe('refused');
  expect(judge('A-20', early, madeUp({ settings: { 'notice.beforeHrssReview': false } })).outcome).toBe('not-applicable');
});

test('A-21: five days run as five working days; read as calendar days, the notice of 2023 ends earlier', () => {
  const calendarDays = madeUp({ settings: { 'notice.daysRunAsWorkingDays': false } });
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-08'), sets.HEN23).outcome).toBe('refused');
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-09'), sets.HEN23).outcome).toBe('passed');
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-06'), calendarDays).outcome).toBe('refused');
  expect(judge('R-SET-03c', published('2023-06-01', '2023-06-07'), calendarDays).outcome).toBe('passed');
});

test('A-22: where the year is silent the lengths of 2022 are service targets that bind nobody', () => {
  const on = day('2023-06-01');
  const slower = madeUp({ settings: { 'review.targetWorkingDays': 20, 'process.targetWorkingDays': 30 } });
  expect(reviewDeadline(sets.HEN23, on, calendar)).toMatchObject({ workingDays: 10, binding: false, cites: ['A-22'] });
  expect(processDeadline(sets.HEN23, 'HRSS', on, calendar)).toMatchObject({ workingDays: 15, binding: false });
  expect(processDeadline(sets.HEN23, 'FINANCE', on, calendar)).toMatchObject({ workingDays: 15, binding: false });
  expect(reviewDeadline(slower, on, calendar).workingDays).toBe(20);
  expect(processDeadline(slower, 'FINANCE', on, calendar).workingDays).toBe(30);
  expect(reviewDeadline(sets.HEN22, day('2022-06-01'), calendar)).toMatchObject({ workingDays: 10, binding: true });
});

test('A-23: pushed on the first working day of the month, and finance is counted from it; or on another', () => {
  const fifth = madeUp({ settings: { 'push.onWorkingDay': 5 } });
  expect(pushDay(sets.HEN23, day('2023-10-20'), calendar)).toBe('2023-10-07');
  expect(pushDay(sets.HEN23, day('2023-06-01'), calendar)).toBe('2023-06-01');
  expect(pushDay(fifth, day('2023-06-01'), calendar)).toBe('2023-06-07');
  expect(pushDay(sets.HEN23, day('2024-01-01'), calendar)).toBe('pending-calendar');
  const twice = { pushesThisMonth: 2, qualifiedSince: null, on: day('2023-06-15') };
  expect(judge('R-SET-08', twice, sets.HEN23)).toMatchObject({ outcome: 'flags', defaults: ['A-23'] });
  const waiting = { pushesThisMonth: 0, qualifiedSince: day('2023-05-20'), on: day('2023-06-05'), calendar };
  expect(judge('R-SET-08', waiting, sets.HEN23)).toMatchObject({ outcome: 'flags', compared: { due: '2023-06-01' } });
  expect(judge('R-SET-08', waiting, fifth)).toMatchObject({ outcome: 'passed', compared: { due: '2023-06-07' } });
});

test('A-54: bank, phone and full number stay inside; an officer may keep back more', () => {
  expect(neverPublished).toEqual(['documentNumber', 'phone', 'bankAccount', 'address', 'birthDate']);
  const shy = { ...sets.HEN22, settings: { 'notice.keptBack': [...neverPublished, 'employer'] } };
  expect(judge('R-SET-04', { publishedFields: ['employer'] }, sets.HEN22).outcome).toBe('passed');
  expect(judge('R-SET-04', { publishedFields: ['employer'] }, shy)).toMatchObject({
    outcome: 'refused',
    compared: { sensitive: ['employer'] },
  });
});

test('R-SET-04, R-SET-10b: an officer reads words, not names of fields', () => {
  expect(explain(judge('R-SET-04', { publishedFields: ['phone'] }, sets.HEN22)).zh).toContain('敏感内容 电话');
  expect(explain(judge('R-SET-10b', { fundSource: 'EMPLOYMENT_SUBSIDY', balances: {} }, sets.HCX21)).zh).toContain('还需要：各项资金结余');
});

test('A-55: the special account of 2022 pays nothing in 2023, unless configured', () => {
  const special = { fundSource: 'SPECIAL_ACCOUNT' };
  expect(judge('R-SET-10c', special, sets.HEN23)).toMatchObject({ outcome: 'refused', defaults: ['A-55'] });
  expect(judge('R-SET-10c', special, sets.PUYANG).outcome).toBe('refused');
  // In 2022 the province still names it.
  expect(judge('R-SET-10c', special, sets.PUYANG22).outcome).toBe('passed');
  expect(judge('R-SET-10c', special, madeUp({ settings: { 'fund.unnamedSpecialAccount': true } })).outcome).toBe('flags');
});

test('A-56: behind the special account the officer writes down why; or need not, where configured', () => {
  const unexplained = { fundSource: 'LOCAL_TALENT', balances: { SPECIAL_ACCOUNT: 0 }, fundReason: null };
  const lax = { ...sets.HEN22, settings: { 'fund.choiceNeedsReason': false } };
  expect(judge('R-SET-10a', unexplained, sets.HEN22).outcome).toBe('refused');
  expect(judge('R-SET-10a', unexplained, lax).outcome).toBe('passed');
});

test('A-58: an appeal is made while the notice runs; or at any time, where configured', () => {
  const late = {
    lodgedOn: day('2023-07-01'),
    noticeFrom: day('2023-06-02'),
    noticeUntil: day('2023-06-08'),
    appealDecidedBy: 'o3',
    appealDepartment: 'HRSS',
    decidedBefore: ['o1'],
  } as const;
  expect(judge('A-58', late, sets.HEN23)).toMatchObject({ outcome: 'refused', effect: 'NOT_IN_TIME' });
  expect(judge('A-58', late, madeUp({ settings: { 'appeal.withinNotice': false } })).outcome).toBe('passed');
});

test('A-66: where the calendar of a year is not published nothing is computed; the demo county has invented years', () => {
  const open = { startedOn: day('2027-06-01'), doneOn: null, on: day('2027-06-02') };
  expect(judge('R-SET-05', { ...open, calendar }, sets.DEMO)).toMatchObject({
    outcome: 'facts-missing',
    missing: ['calendar'],
    defaults: ['A-66'],
  });
  expect(judge('R-SET-05', { ...open, calendar: demoCalendar }, sets.DEMO).outcome).toBe('passed');
});

test('A-67: the industry department has the ten days where there is one, otherwise HRSS; or HRSS always', () => {
  const hrssAlways = madeUp({ settings: { 'review.competentDepartment': 'HRSS' } });
  expect(competentDepartment(sets.HCX21, true)).toBe('INDUSTRY');
  expect(competentDepartment(sets.HCX21, false)).toBe('HRSS');
  expect(competentDepartment(hrssAlways, true)).toBe('HRSS');
  const found = judge('R-SET-01', { ...step('2021-06-01', '2021-06-16'), industryDepartment: true }, sets.HCX21);
  expect(found).toMatchObject({ outcome: 'passed', compared: { competentDepartment: 'INDUSTRY' } });
});

test('R-SET-18: recovered in full where the document says so; elsewhere punished', () => {
  const fraud = { misuse: 'FAKED_TRAINING', paidFen: 100_00, recoveredFen: 30_00 } as const;
  expect(judge('R-SET-18', fraud, sets.HCX21)).toMatchObject({ effect: 'RECOVER_AND_PUNISH', compared: { dueFen: 70_00 } });
  expect(judge('R-SET-18', fraud, sets.HEN22).effect).toBe('RECOVER_AND_PUNISH');
  expect(judge('R-SET-18', fraud, sets.HEN23)).toMatchObject({ effect: 'PUNISH', compared: { misuse: 'FAKED_TRAINING' } });
});
