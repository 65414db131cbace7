import { day } from '@jiquan/kernel';
import { judge, judgeAll } from '..';
import { parameter } from '../../frame/rule-set';
import { notAllVisible } from '../../procedure/visibility';
import { madeUp, sets } from '../../testing/sets';

const outcome = (...asked: Parameters<typeof judge>): string => judge(...asked).outcome;

describe('A-06: the attendance rate has no threshold unless one is configured', () => {
  const configured = madeUp({ settings: { 'attendance.minRate': '0.8' } });
  const rate = (attendedHours: number, madeUpHours = 0) => ({ scheduledHours: 100, attendedHours, madeUpHours });
  test.each([
    [79, 'flags'],
    [80, 'passed'],
    [81, 'passed'],
  ])('%i of 100 hours: %s', (hours, expected) => {
    expect(outcome('R-ATT-11', rate(hours), configured)).toBe(expected);
    expect(outcome('R-ATT-11', rate(hours), sets.HEN23)).toBe('passed');
  });
  test('made-up hours are in the rate (R-ATT-11)', () => {
    expect(judge('R-ATT-11', rate(79, 1), configured)).toMatchObject({ outcome: 'passed', compared: { rate: '80.00%' } });
  });
});

test('A-35: one failing recording costs the class of 2022, with its lessons listed; or an officer, or a county, limits it to the period', () => {
  const failed = { confirmedNotAllVisible: 1, failingLessons: [12] };
  expect(judge('R-ATT-03a', failed, sets.HEN22)).toMatchObject({
    outcome: 'voids',
    effect: 'NOT_RECOGNISED',
    compared: { failingLessons: [12] },
  });
  const limited = judge('R-ATT-03a', { ...failed, limitedToPeriod: true }, sets.HEN22);
  expect(limited).toMatchObject({ outcome: 'voids', effect: 'PERIOD_NOT_RECOGNISED' });
  const byPeriod = madeUp({
    rules: ['R-ATT-03a'],
    parameters: { 'video.allVisible.failuresToVoid': 1 },
    settings: { 'video.notRecognisedUnit': 'PERIOD' },
  });
  expect(judge('R-ATT-03a', failed, byPeriod).effect).toBe('PERIOD_NOT_RECOGNISED');
  // The subsidy qualification of 2023 is of the class, whatever an officer limits.
  const thrice = { confirmedNotAllVisible: 3, limitedToPeriod: true };
  expect(judge('R-ATT-03b', thrice, sets.HEN23)).toMatchObject({ outcome: 'voids', effect: 'SUBSIDY_CANCELLED' });
});

test('A-36: one occurrence is one lesson with fewer visible than present that an officer confirmed; or any such lesson', () => {
  const lessons = [
    { lesson: 1, present: 40, visible: 40, confirmed: false },
    { lesson: 2, present: 40, visible: 39, confirmed: true },
    { lesson: 3, present: 40, visible: 39, confirmed: false },
    { lesson: 4, present: 40, visible: 41, confirmed: true },
  ];
  expect(notAllVisible(sets.HEN22, lessons)).toEqual([2]);
  // Two cameras in one lesson are one occurrence of it.
  expect(notAllVisible(sets.HEN22, [...lessons, { lesson: 2, present: 40, visible: 12, confirmed: true }])).toEqual([2]);
  expect(notAllVisible(madeUp({ settings: { 'video.failureNeedsOfficer': false } }), lessons)).toEqual([2, 3]);
});

test('A-37: every practical hour has one clip of 900 seconds without tolerance; or with some', () => {
  const tolerant = madeUp({ settings: { 'video.clipToleranceSeconds': 10 } });
  expect(outcome('R-ATT-02', { practiceClipSeconds: [899] }, sets.HEN22)).toBe('voids');
  expect(outcome('R-ATT-02', { practiceClipSeconds: [900] }, sets.HEN22)).toBe('passed');
  expect([889, 890, 891].map((seconds) => outcome('R-ATT-02', { practiceClipSeconds: [seconds] }, tolerant))).toEqual([
    'voids',
    'passed',
    'passed',
  ]);
});

test('A-38: recordings are kept from the class’s close; or from the recording', () => {
  const facts = {
    recordedOn: day('2023-05-10'),
    assessedOn: day('2023-06-20'),
    paidOn: day('2023-07-31'),
    videosDeletedOn: day('2026-05-10'),
  };
  expect(judge('R-ATT-05', facts, sets.HEN23)).toMatchObject({ outcome: 'refused', compared: { keptUntil: '2026-07-31' } });
  const fromRecording = madeUp({ settings: { 'video.retentionFrom': 'RECORDING' } });
  expect(judge('R-ATT-05', facts, fromRecording)).toMatchObject({ outcome: 'passed', compared: { keptUntil: '2026-05-10' } });
});

test('A-63: leave in 2021, consent in 2022, video in 2023, and nobody takes another year’s', () => {
  const made = { reason: true, on: day('2023-06-10'), assessmentOn: day('2023-06-11') };
  const evidence = [
    { writtenLeave: true, hrssConsent: false, fullVideo: false },
    { writtenLeave: false, hrssConsent: true, fullVideo: false },
    { writtenLeave: false, hrssConsent: false, fullVideo: true },
  ];
  const years = [sets.HCX21, sets.HEN22, sets.HEN23];
  expect(years.map((set) => parameter(set, 'makeup.precondition'))).toEqual([
    'WRITTEN_LEAVE',
    'LOCAL_HRSS_CONSENT',
    'FULL_VIDEO',
  ]);
  const passes = (each: (typeof evidence)[number], set: (typeof years)[number]) =>
    judgeAll(['R-ATT-10a', 'R-ATT-10b', 'R-ATT-10c'], { makeUp: { ...made, ...each } }, set)
      .filter(({ outcome: found }) => found !== 'not-applicable')
      .map(({ outcome: found }) => found);
  years.forEach((set, year) => {
    expect(evidence.flatMap((each) => passes(each, set))).toEqual(
      evidence.map((_, at) => (at === year ? 'passed' : 'refused')),
    );
  });
});

test('A-75: a video or a count that fails is the class’s, and the rate of attendance is the trainee’s', () => {
  // One of eighty is not to be seen in one lesson: the class of 2022 is not recognised, all eighty of it.
  const failing = notAllVisible(sets.HEN22, [{ lesson: 7, present: 80, visible: 79, confirmed: true }]);
  const seen = { confirmedNotAllVisible: failing.length, failingLessons: failing };
  expect(judge('R-ATT-03a', seen, sets.HEN22)).toMatchObject({ outcome: 'voids', effect: 'NOT_RECOGNISED' });
  // The count is one number of the class too: it says how many, and never who.
  const count = judge('R-CLASS-13a', { opening: 80, openingInspections: [80], inCourse: [70], roster: 80, waiver: null }, sets.HEN22);
  expect(count.compared).toMatchObject({ recognised: 75, mean: '75.00' });
  // The other reading, that only the trainee falls out, is nowhere: of a trainee, attendance alone is judged, and it voids nothing.
  const absent = { scheduledHours: 160, attendedHours: 0, madeUpHours: 0 };
  expect(judgeAll(['R-ATT-11'], absent, sets.HEN22).map(({ outcome: found }) => found)).toEqual(['passed']);
});
