import { addDays, day, isRefusal } from '@jiquan/kernel';
import { calendarFor, calendarNotice, demoCalendar, officialCalendar } from '../data/calendars';
import { madeUp, must, sets } from '../testing/sets';
import { processDeadline, reviewDeadline } from './deadline';
import { headCount } from './head-count';
import { mayTrainAgainOn } from './interval';
import { noticeIsOver, noticeOf } from './notice';
import { rectificationEndsOn, surveyGatesAssessment } from './satisfaction';

describe('head count (R-CLASS-12, R-CLASS-13a, R-CLASS-13b, A-07, A-09)', () => {
  const count = (
    opening: number,
    inCourse: number[],
    roster = 80,
    waiver: Parameters<typeof headCount>[1]['waiver'] = null,
  ) => ({ opening, openingInspections: [opening], inCourse, roster, waiver });

  test.each([
    // 2023: the mean of all counts, rounded down, never above opening or roster.
    ['HEN23', count(40, [38]), '39.00', 39],
    ['HEN23', count(40, [38, 37]), '38.33', 38],
    ['HEN23', count(40, [39, 39, 41]), '39.75', 39],
    ['HEN23', count(40, [60]), '50.00', 40],
    ['HEN23', count(40, [40], 38), '40.00', 38],
    ['HEN23', count(40, [0]), '20.00', 20],
    // 59.996… is shown as 59.99, not as sixty.
    [
      'HEN23',
      count(
        60,
        Array.from({ length: 255 }, (_, at) => (at === 0 ? 59 : 60)),
      ),
      '59.99',
      59,
    ],
    // 2022, as 2023.
    ['HEN22', count(40, [39]), '39.50', 39],
    ['HEN22', count(40, [40]), '40.00', 40],
    ['HEN22', count(40, [41]), '40.50', 40],
    ['HEN22', count(40, [38, 37]), '38.33', 38],
    // 2021: the opening count, unless an inspection saw fewer.
    ['HCX21', count(40, []), '40.00', 40],
    ['HCX21', count(40, [40, 41]), '40.00', 40],
    ['HCX21', count(40, [39]), '39.50', 39],
    ['HCX21', count(40, [41, 36]), '39.00', 39],
    ['DEMO', count(30, [28, 27]), '28.33', 28],
    // no inspection, with the reason recorded: as far as check-ins support the opening count.
    ['HEN23', count(40, [], 80, { reason: 'remote', checkIns: [39, 38] }), '38.50', 38],
    ['HEN23', count(40, [], 80, { reason: 'remote', checkIns: [41] }), '41.00', 40],
  ] as const)('%s %j: mean %s, recognised %i', (name, facts, mean, recognised) => {
    expect(headCount(sets[name], facts)).toMatchObject({ mean, recognised });
  });

  test('no inspection and no reason: nothing is recognised by guessing', () => {
    expect(headCount(sets.HEN23, count(40, []))).toMatchObject({
      refused: 'headcount.not-inspected',
      cites: ['R-CLASS-13a', 'A-09'],
    });
    expect(headCount(sets.HEN23, count(40, [], 80, { reason: 'remote', checkIns: [] }))).toMatchObject({
      refused: 'headcount.not-inspected',
    });
    expect(headCount(madeUp({ parameters: { 'class.headcountMethod': null } }), count(40, [40]))).toMatchObject({
      refused: 'headcount.method-missing',
    });
  });

  test('A-07 is a setting: without the opening day the mean is of the course alone', () => {
    const alone = madeUp({ settings: { 'headcount.includeOpeningDay': false } });
    expect(headCount(alone, count(40, [38]))).toMatchObject({ mean: '38.00', recognised: 38 });
  });
});

describe('notice (R-SET-03a, R-SET-03c, A-21, A-66)', () => {
  test.each([
    ['HCX21', '2021-06-02', '2021-06-07', 'WORKING_DAY'],
    ['HEN23', '2023-06-01', '2023-06-08', 'WORKING_DAY'],
    ['HEN23', '2023-09-27', '2023-10-10', 'WORKING_DAY'],
    ['DEMO', '2026-11-20', '2026-11-23', 'WORKING_DAY'],
  ] as const)('%s published %s runs until %s', (name, on, until, unit) => {
    const notice = must(noticeOf(sets[name], day(on), officialCalendar));
    expect(notice).toMatchObject({ from: addDays(day(on), 1), until, overOn: addDays(day(until), 1), run: { unit } });
    expect([noticeIsOver(notice, day(until)), noticeIsOver(notice, addDays(day(until), 1))]).toEqual([false, true]);
  });

  test('a year not published keeps the gate shut', () => {
    const notice = must(noticeOf(sets.HEN23, day('2023-12-28'), officialCalendar));
    expect(notice.until).toBe('pending-calendar');
    expect(noticeIsOver(notice, day('2030-01-01'))).toBe(false);
  });

  test('a set without a length is a refusal, not no notice', () => {
    expect(
      isRefusal(noticeOf(madeUp({ parameters: { 'notice.min': null } }), day('2023-06-01'), officialCalendar)),
    ).toBe(true);
  });
});

describe('deadlines (R-SET-01, R-SET-02, R-SET-05, R-SET-06, A-18, A-22)', () => {
  test('HCX21: ten working days by the text, the alarm at fifteen by the form', () => {
    expect(reviewDeadline(sets.HCX21, day('2021-06-01'), officialCalendar)).toEqual({
      workingDays: 10,
      due: '2021-06-16',
      alarm: '2021-06-23',
      binding: true,
      cites: ['R-SET-01', 'R-SET-02', 'A-18'],
    });
  });

  test('HEN23 is silent: targets, and they say so', () => {
    expect(reviewDeadline(sets.HEN23, day('2023-06-01'), officialCalendar)).toMatchObject({
      workingDays: 10,
      binding: false,
      cites: ['A-22'],
    });
    expect(processDeadline(sets.HEN23, 'FINANCE', day('2023-06-01'), officialCalendar)).toMatchObject({
      workingDays: 15,
      binding: false,
      cites: ['A-22'],
    });
    expect(processDeadline(sets.HCX21, 'HRSS', day('2021-06-01'), officialCalendar)).toMatchObject({
      workingDays: 15,
      binding: true,
      cites: ['R-SET-05'],
    });
    expect(processDeadline(sets.HCX21, 'FINANCE', day('2021-06-01'), officialCalendar).cites).toEqual(['R-SET-06']);
  });

  test.each([
    [8, 12, 'R-SET-01 R-SET-02 A-18', 8, true],
    [12, 12, 'R-SET-01', 12, false],
    [12, 8, 'R-SET-01', 12, false],
    [8, null, 'R-SET-01', 8, false],
    [null, 12, 'R-SET-02', 12, false],
  ])('text %s, form %s: %s', (text, form, cites, workingDays, alarmed) => {
    const parameters = { 'claim.acceptanceReviewMax': text, 'claim.industryReviewMax': form };
    const deadline = reviewDeadline(madeUp({ parameters }), day('2023-06-01'), officialCalendar);
    expect([deadline.cites.join(' '), deadline.workingDays, deadline.alarm !== null]).toEqual([
      cites,
      workingDays,
      alarmed,
    ]);
    const silent = madeUp({ parameters, settings: { 'review.alarmAfterTarget': false } });
    expect(reviewDeadline(silent, day('2023-06-01'), officialCalendar).alarm).toBeNull();
  });

  test('HRSS and finance have a length each', () => {
    const set = madeUp({ parameters: { 'process.hrssMax': 7, 'process.financeMax': 9 } });
    const lengths = (['HRSS', 'FINANCE'] as const).map((by) =>
      processDeadline(set, by, day('2023-06-01'), officialCalendar),
    );
    expect(lengths.map(({ workingDays }) => workingDays)).toEqual([7, 9]);
  });

  test('A-66: no calendar, no deadline', () => {
    expect(reviewDeadline(sets.HEN23, day('2023-12-25'), officialCalendar).due).toBe('pending-calendar');
  });
});

describe('intervals (R-ELIG-06, R-ASM-04)', () => {
  test.each([
    ['2023-05-15', '2023-06-15'],
    ['2023-01-31', '2023-02-28'],
    ['2023-12-31', '2024-01-31'],
  ])('assessed %s, free from %s', (ended, free) => {
    expect(mayTrainAgainOn(sets.HEN23, day(ended))).toBe(free);
    expect(rectificationEndsOn(sets.HEN23, day(ended))).toBe(free);
  });

  test('silence is no interval', () => {
    expect(mayTrainAgainOn(madeUp({ parameters: { 'interval.minMonths': null } }), day('2023-05-15'))).toBeNull();
  });

  test('A-43: a poor survey holds the assessment in 2023, the institution in 2021', () => {
    expect([surveyGatesAssessment(sets.HEN23), surveyGatesAssessment(sets.HCX21)]).toEqual([true, false]);
  });
});

describe('calendars (A-66)', () => {
  test('the invented years are for invented rule sets alone, and say so', () => {
    expect([calendarFor(sets.DEMO), calendarFor(sets.HEN23)]).toEqual([demoCalendar, officialCalendar]);
    expect(officialCalendar.years).toEqual([2021, 2022, 2023, 2026]);
    expect(calendarNotice(day('2027-01-01'))).toContain('演示');
    expect(calendarNotice(day('2025-01-01'))).toBeUndefined();
  });
});
