import { day } from '@jiquan/kernel';
import { judge } from '..';
import type { AssessmentRecord } from '../../facts';
import { prove } from '../../testing/prove';
import { rectificationEndsOn, rectificationIsOver, surveyGatesAssessment } from '../../procedure/satisfaction';
import { madeUp, sets } from '../../testing/sets';
import { officialCalendar } from '../../data/calendars';
import * as assessment from './assessment';
import * as sitting from './sitting';

const survey = (satisfied: number, answers = 100, trainees = 100) => ({ satisfied, answers, trainees });
const exam = (obtainableKinds: string[], plannedKind = 'TRAINING_COMPLETION') => ({ obtainableKinds, plannedKind });
const proposed = (on: string) => ({ proposedOn: day(on), assessmentOn: day('2021-06-10') });
const none = { attending: 0, certified: 0 };
const record: AssessmentRecord = {
  qualification: none,
  skillLevel: { attending: 38, certified: 30 },
  specialOperation: none,
  specificAbility: none,
  completion: none,
};
const signed = { record, resultsInSystem: true, patrolSigned: true };

prove([assessment, sitting], {
  'R-ASM-01a': [
    ['HCX21', exam(['SKILL_LEVEL', 'TRAINING_COMPLETION']), 'voids'],
    ['HCX21', exam(['SKILL_LEVEL'], 'SKILL_LEVEL'), 'passed'],
    ['HCX21', exam(['TRAINING_COMPLETION']), 'passed'],
    // HCX21 names three kinds only; special operation is not among them.
    ['HCX21', exam(['SPECIAL_OPERATION']), 'passed'],
    ['HEN23', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-01b': [
    ...(['HEN22', 'EDU', 'PUYANG22'] as const).flatMap((set) => [
      [set, exam(['SPECIAL_OPERATION']), 'voids'] as const,
      [set, exam(['SPECIAL_EQUIPMENT'], 'SPECIAL_EQUIPMENT'), 'passed'] as const,
      [set, exam(['TRAINING_COMPLETION']), 'passed'] as const,
    ]),
    ['HEN22', { obtainableKinds: ['SKILL_LEVEL'] }, 'facts-missing'],
    ['HCX21', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-01c': [
    ['HEN23', exam(['SPECIAL_OPERATION']), 'voids'],
    ['HEN23', exam(['SKILL_LEVEL'], 'SKILL_LEVEL'), 'passed'],
    ['HEN23', exam(['TRAINING_COMPLETION']), 'passed'],
    ['DEMO', exam(['SPECIFIC_ABILITY']), 'voids'],
    ['HCX21', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-02a': [
    ['HCX21', { assessmentMode: 'OFFLINE' }, 'passed'],
    ['HCX21', { assessmentMode: 'ONLINE_THEORY' }, 'refused'],
    ['HCX21', { assessmentMode: 'ONLINE' }, 'refused'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', { assessmentMode: 'ONLINE' }, 'not-applicable'],
    ['HEN23', { assessmentMode: 'ONLINE' }, 'not-applicable'],
  ],
  'R-ASM-02b': [
    ['HEN22', { assessmentMode: 'ONLINE_THEORY' }, 'passed'],
    ['HEN22', { assessmentMode: 'OFFLINE' }, 'flags'],
    ['HEN22', { assessmentMode: 'ONLINE' }, 'flags'],
    ['HCX21', { assessmentMode: 'ONLINE_THEORY' }, 'not-applicable'],
  ],
  'R-ASM-02c': [
    ['HCX21', { theoryOnComputer: true }, 'passed'],
    ['HCX21', { theoryOnComputer: false }, 'flags'],
    ['HCX21', { theoryOnComputer: null }, 'not-applicable'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', { theoryOnComputer: false }, 'not-applicable'],
  ],
  'R-ASM-05': [
    ['HCX21', { plannedKind: 'TRAINING_COMPLETION', organiser: 'COUNTY_HRSS' }, 'passed'],
    ['HCX21', { plannedKind: 'TRAINING_COMPLETION', organiser: 'INSTITUTION' }, 'refused'],
    ['HCX21', { plannedKind: 'SKILL_LEVEL', organiser: 'BODY' }, 'not-applicable'],
    ['HCX21', { plannedKind: 'TRAINING_COMPLETION' }, 'facts-missing'],
    ['HEN22', { plannedKind: 'TRAINING_COMPLETION', organiser: 'INSTITUTION' }, 'not-applicable'],
  ],
  'R-ASM-03': [
    ['HCX21', proposed('2021-06-08'), 'refused'],
    ['HCX21', proposed('2021-06-07'), 'passed'],
    ['HCX21', proposed('2021-06-06'), 'passed'],
    ['DEMO', proposed('2021-06-10'), 'refused'],
    ['DEMO', proposed('2021-06-09'), 'passed'],
    ['DEMO', proposed('2021-06-08'), 'passed'],
    ['HEN22', proposed('2021-06-10'), 'not-applicable'],
    ['HEN23', proposed('2021-06-10'), 'not-applicable'],
  ],
  'R-ASM-04a': [
    ['HCX21', survey(84), 'sanctions'],
    ['HCX21', survey(85), 'passed'],
    ['HCX21', survey(86), 'passed'],
    ['HEN23', survey(84), 'not-applicable'],
  ],
  'R-ASM-04b': [
    ['HEN22', survey(84), 'sanctions'],
    ['HEN22', survey(85), 'passed'],
    ['HEN22', survey(86), 'passed'],
    ['EDU', survey(84), 'sanctions'],
    ['HCX21', survey(0), 'not-applicable'],
  ],
  'R-ASM-04c': [
    ['HEN23', survey(84), 'refused'],
    ['HEN23', survey(85), 'passed'],
    ['HEN23', survey(86), 'passed'],
    // Exactly 85 % of 40 answers is 34.
    ['HEN23', survey(33, 40, 80), 'refused'],
    ['HEN23', survey(34, 40, 80), 'passed'],
    // fewer answers than half of the trainees decide nothing.
    ['HEN23', survey(39, 39, 80), 'facts-missing'],
    ['HEN23', survey(0, 0, 80), 'facts-missing'],
    ['DEMO', survey(84), 'refused'],
    ['HCX21', survey(0), 'not-applicable'],
  ],
  'R-ASM-17': [
    ['HCX21', signed, 'passed'],
    ['HCX21', { ...signed, resultsInSystem: false }, 'refused'],
    ['DEMO', { ...signed, patrolSigned: false }, 'refused'],
    ['DEMO', { ...signed, record: { ...record, skillLevel: none } }, 'refused'],
    ['HEN23', { ...signed, patrolSigned: false }, 'not-applicable'],
    ['HEN22', { ...signed, patrolSigned: false }, 'not-applicable'],
  ],
});

test('what follows is named: no recognition, no subsidy, a stop or a suspended assessment', () => {
  expect(judge('R-ASM-01a', exam(['SKILL_LEVEL']), sets.HCX21).effect).toBe('NOT_RECOGNISED');
  expect(judge('R-ASM-01c', exam(['SKILL_LEVEL']), sets.HEN23).effect).toBe('NO_SUBSIDY');
  expect(judge('R-ASM-04a', survey(84), sets.HCX21).effect).toBe('STOP_OPENING');
  expect(judge('R-ASM-04c', survey(84), sets.HEN23).effect).toBe('SUSPEND_ASSESSMENT');
});

test('A-42: the least response is a setting', () => {
  const fewer = madeUp({ settings: { 'satisfaction.minResponse': '0.3' } });
  expect(judge('R-ASM-04c', survey(23, 24, 80), fewer).outcome).toBe('passed');
  expect(judge('R-ASM-04c', survey(23, 24, 80), sets.HEN23).outcome).toBe('facts-missing');
});

test('A-39: days of notice are calendar days, or working days where configured', () => {
  // A Friday for a Monday.
  const facts = { proposedOn: day('2023-06-09'), assessmentOn: day('2023-06-12') };
  expect(judge('R-ASM-03', facts, sets.HCX21).outcome).toBe('passed');
  const working = { ...sets.HCX21, settings: { ...sets.HCX21.settings, 'assessment.noticeDaysRunAs': 'WORKING_DAY' } };
  expect(judge('R-ASM-03', { ...facts, calendar: officialCalendar }, working).outcome).toBe('refused');
  const later = { ...facts, assessmentOn: day('2023-06-14'), calendar: officialCalendar };
  expect(judge('R-ASM-03', later, working).outcome).toBe('passed');
  expect(judge('R-ASM-03', facts, working).missing).toEqual(['calendar']);
  // A year whose calendar is not published decides nothing.
  const unpublished = { proposedOn: day('2031-06-09'), assessmentOn: day('2031-07-12'), calendar: officialCalendar };
  expect(judge('R-ASM-03', unpublished, working).outcome).toBe('facts-missing');
});

test('A-40: offline only in the county of 2021, online theory promoted in the province of 2022', () => {
  const online = { assessmentMode: 'ONLINE_THEORY' } as const;
  expect(judge('R-ASM-02a', online, sets.HCX21)).toMatchObject({ outcome: 'refused', limit: 'OFFLINE_ONLY' });
  expect(judge('R-ASM-02b', online, sets.HEN22)).toMatchObject({ outcome: 'passed', limit: 'ONLINE_THEORY_PROMOTED' });
});

test('A-43: poor satisfaction stops the institution in 2021 and 2022, and this class’s assessment in 2023', () => {
  const outcomes = (set: typeof sets.HEN22) =>
    (['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'] as const).map((id) => judge(id, survey(84), set).outcome);
  expect(outcomes(sets.HCX21)).toEqual(['sanctions', 'not-applicable', 'not-applicable']);
  expect(outcomes(sets.HEN22)).toEqual(['not-applicable', 'sanctions', 'not-applicable']);
  expect(outcomes(sets.HEN23)).toEqual(['not-applicable', 'not-applicable', 'refused']);
  expect([sets.HCX21, sets.HEN22, sets.HEN23].map(surveyGatesAssessment)).toEqual([false, false, true]);
});

test('A-44: an officer releases, not before the month is over; it ends by itself only where configured', () => {
  const at = (on: string, releasedOn: string | null, set = sets.HEN22) =>
    rectificationIsOver(set, { stoppedOn: day('2022-03-31'), releasedOn: releasedOn === null ? null : day(releasedOn), on: day(on) });
  expect(rectificationEndsOn(sets.HEN22, day('2022-03-31'))).toBe('2022-04-30');
  expect([at('2022-04-29', '2022-04-20'), at('2022-04-30', '2022-04-20'), at('2022-05-01', '2022-05-01')]).toEqual([false, true, true]);
  expect([at('2022-06-30', null), at('2022-05-01', '2022-05-02')]).toEqual([false, false]);
  const byItself = madeUp({ settings: { 'satisfaction.autoRelease': true } });
  expect([at('2022-04-29', null, byItself), at('2022-04-30', null, byItself)]).toEqual([false, true]);
  const suspended = { suspendedSince: day('2022-03-31'), releasedOn: null, on: day('2022-04-30') };
  expect([judge('R-INST-16', suspended, sets.HEN22).outcome, judge('R-INST-16', suspended, byItself).outcome]).toEqual(['refused', 'passed']);
});

test('A-27: a kind the record has no row for is kept under “other” and counted', () => {
  const other = { ...signed, record: { ...record, skillLevel: none, other: { attending: 12, certified: 9 } } };
  expect(judge('R-ASM-17', other, sets.HCX21)).toMatchObject({ outcome: 'passed', compared: { attending: 12, certified: 9 } });
});
