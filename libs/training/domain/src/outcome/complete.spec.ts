import { day, isRefusal } from '@jiquan/kernel';
import { parameter, resolve, type RuleSet } from '@jiquan/policy';
import { aClass, anEnrolment, NOON } from '../class/example';
import type { Lesson } from '../class/class';
import { plan } from '../class/example';
import type { Inspection } from '../inspection/inspection';
import { complete, type CompleteFacts, type Completed } from './complete';
import { judgeRunning, judgeSurvey, type RunFacts } from './judge-running';

const OPENS = day('2023-03-10');
const PUYANG = 'CN-HA/puyang/puyang-county';
const hen23 = resolve(PUYANG, OPENS) as RuleSet;
const hcx21 = resolve('CN-HA/xinyang/huangchuan', day('2021-05-10')) as RuleSet;
const demo = resolve('DEMO/demo-county', day('2026-06-10')) as RuleSet;

const inspection = (present: number, kind: Inspection['kind'] = 'in-course'): Inspection => ({
  id: `inspection-${present}`,
  class: 'class-1',
  kind,
  mode: 'field',
  date: OPENS,
  place: '',
  present,
  teachers: '',
  signIn: '齐全',
  materials: '齐全',
  attendance: null,
  inspector: 'account-8',
  recordedAt: NOON,
});
const lessons = plan(OPENS).map((lesson): Lesson => ({ ...lesson, class: 'class-1' }));
const videos = lessons.map(({ number, minutes }) => ({ lesson: number, seconds: minutes * 60, longestClipSeconds: minutes * 60 }));
const trainingDone = aClass(PUYANG, OPENS, { state: 'training-done', openedOn: OPENS, openingCount: 5, surveyRound: 1, opinion: '真实' });
const run: RunFacts = { class: trainingDone, lessons, videos, failures: [], inspections: [inspection(5)], listedPlatforms: [] };
const enrolments = Array.from({ length: 6 }, (_, at) => anEnrolment({ id: `enrolment-${at}`, person: `person-${at}`, firstPresentAt: at < 5 ? NOON : null }));

function facts(set: RuleSet, change: Partial<CompleteFacts> = {}, survey = { trainees: 5, answers: 5, satisfied: 5 }, ran: Partial<RunFacts> = {}): CompleteFacts {
  return {
    class: trainingDone,
    set,
    enrolments,
    inspections: ran.inspections ?? run.inspections,
    checkIns: [5, 4],
    running: judgeRunning({ ...run, ...ran }, set),
    survey,
    surveyFindings: judgeSurvey(survey, set),
    today: OPENS,
    ...change,
  };
}
const done = (of: CompleteFacts) => complete(of, NOON) as Completed;
const code = (of: CompleteFacts) => {
  const answer = complete(of, NOON);
  return isRefusal(answer) ? answer.refused : 'completed';
};

test('whoever was present has completed, whoever never was has not (A-06)', () => {
  const { trained, neverPresent, class: after } = done(facts(hen23));
  expect(trained).toHaveLength(5);
  expect(trained.every(({ completedOn }) => completedOn === OPENS)).toBe(true);
  expect(neverPresent.map(({ id }) => id)).toEqual(['enrolment-5']);
  expect(after).toMatchObject({ state: 'completed', averageAttendance: '5.00', recognisedCount: 5, satisfaction: '100.00%' });
});

test.each<[string, number, readonly number[], readonly number[], number, string]>([
  ['HEN23: floor of the mean, an inspection on the opening day included (R-CLASS-13a, A-07)', 5, [5], [4, 3], 4, '4.00'],
  ['HEN23: what the institution opened with is no inspection (A-07)', 5, [], [4, 3], 3, '3.50'],
  ['HEN23: cut off, never up', 5, [5], [4, 4, 4], 4, '4.25'],
  ['HEN23: never above the opening count (INF-05)', 3, [3], [5], 3, '4.00'],
])('%s', (_name, openingCount, opening, counts, recognised, mean) => {
  const inspections = [...opening.map((count) => inspection(count, 'opening-day')), ...counts.map((count) => inspection(count))];
  const { class: after } = done(facts(hen23, { class: { ...trainingDone, openingCount }, inspections }, undefined, { inspections }));
  expect([after.recognisedCount, after.averageAttendance]).toEqual([recognised, mean]);
});

test.each<[string, readonly number[], number]>([
  ['HCX21: no inspection lower, the opening count (R-CLASS-13b)', [5, 6], 5],
  ['HCX21: one lower, the mean', [5, 2], 4],
  ['HCX21: none made', [], 5],
])('%s', (_name, counts, recognised) => {
  const inspections = [inspection(5, 'opening-day'), ...counts.map((count) => inspection(count))];
  expect(done(facts(hcx21, { inspections }, undefined, { inspections })).class.recognisedCount).toBe(recognised);
});

test('A-09: a waiver with its reason lets check-ins support the count, but HEN23 still wants one inspection', () => {
  const waived = { ...trainingDone, fieldCheckWaiver: '远程监管有效' };
  const silent = { inspections: [] };
  expect(code(facts(hen23, { class: waived, ...silent }, undefined, { class: waived, ...silent }))).toBe('class.inspection-missing');
});

describe.each([['HEN23+PYX22', hen23], ['DEMO-CTY', demo]] as const)('R-ASM-04c under %s', (_code, set) => {
  const opening = [inspection(5), inspection(5, 'opening-day')];
  const surveyed = (answers: number, satisfied: number) => code(facts(set, { inspections: opening }, { trainees: 100, answers, satisfied }, { inspections: opening }));
  test('exactly the minimum passes, one less suspends; below half of the answers nothing is judged (A-42)', () => {
    expect(parameter(set, 'satisfaction.min')).toBe('0.85');
    expect(surveyed(100, 85)).toBe('completed');
    expect(surveyed(100, 84)).toBe('survey.below-minimum');
    expect(surveyed(50, 50)).toBe('completed');
    expect(surveyed(49, 49)).toBe('survey.not-assessable');
  });
});

test('R-ASM-04a: under HCX21 a poor survey stops the next openings and not this class (A-43)', () => {
  const inspections = [inspection(5, 'opening-day')];
  const poor = done(facts(hcx21, { inspections }, { trainees: 5, answers: 5, satisfied: 1 }, { inspections }));
  expect(poor.class.state).toBe('completed');
  expect(poor.stopsOpenings.map(({ rule }) => rule)).toEqual(['R-ASM-04a']);
});

test.each<[string, Partial<RunFacts>]>([
  ['R-ATT-01', { videos: videos.map((video) => (video.lesson === 1 ? { ...video, seconds: video.seconds - 60 } : video)) }],
  ['R-ATT-02', { videos: videos.map((video) => (video.lesson === 20 ? { ...video, longestClipSeconds: 899 } : video)) }],
  ['R-CLASS-04', { lessons: lessons.map((lesson) => (lesson.number === 20 ? { ...lesson, minutes: 39 } : lesson)) }],
])('%s voids', (rule, ran) => {
  const answer = complete(facts(hen23, {}, undefined, ran), NOON);
  expect(isRefusal(answer) && [answer.refused, answer.facts['rules']]).toEqual(['class.voided', [rule]]);
});

test('R-ATT-02: exactly the stated minutes pass; R-ATT-01: a longer recording of one lesson is none of another', () => {
  const least = (parameter(hen23, 'video.practiceMinContinuousMinutesPerHour') as number) * 60;
  expect(code(facts(hen23, {}, undefined, { videos: videos.map((video) => (video.lesson === 20 ? { ...video, longestClipSeconds: least } : video)) }))).toBe('completed');
  const moved = videos.map((video) => (video.lesson === 1 ? { ...video, seconds: 0 } : video.lesson === 2 ? { ...video, seconds: video.seconds * 2 } : video));
  expect(code(facts(hen23, {}, undefined, { videos: moved }))).toBe('class.voided');
});

test('R-ATT-03b: the number of failures at which HEN23 cancels, and one less', () => {
  const limit = parameter(hen23, 'video.allVisible.failuresToVoid') as number;
  const failures = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ class: 'class-1', lesson: at + 1, visible: 4, present: 5, confirmedBy: 'account-8', confirmedOn: OPENS, note: '' }));
  expect(code(facts(hen23, {}, undefined, { failures: failures(limit - 1) }))).toBe('completed');
  expect(code(facts(hen23, {}, undefined, { failures: failures(limit) }))).toBe('class.voided');
});

test.each<[string, CompleteFacts]>([
  ['class.wrong-state', facts(hen23, { class: { ...trainingDone, state: 'open' } })],
  ['class.nobody-trained', facts(hen23, { enrolments: [anEnrolment()] })],
  ['class.inspection-missing', facts(hen23, {}, undefined, { inspections: [] })],
  ['class.inspection-missing', facts(hcx21, {}, undefined, { inspections: [inspection(5, 'opening-day')], class: { ...trainingDone, opinion: null } })],
])('%s', (expected, of) => expect(code(of)).toBe(expected));
