import { day } from '@jiquan/kernel';
import { judge, type FactsOf, type RuleId, rules } from '..';
import { parameterKeys } from '../../data/parameters';
import type { RuleSet } from '../../frame/rule-set';
import { headCount } from '../../procedure/head-count';
import { resolve } from '../../data/registry';
import { madeUp, must, sets } from '../../testing/sets';

const outcome = (...asked: Parameters<typeof judge>): string => judge(...asked).outcome;
const counts = { opening: 40, openingInspections: [40], inCourse: [38, 37], roster: 80, waiver: null };

test('A-07: the opening day is one of the inspections, and persons are rounded down; or the course alone', () => {
  expect(headCount(sets.HEN22, counts)).toMatchObject({ mean: '38.33', recognised: 38 });
  expect(judge('R-CLASS-13a', counts, sets.HEN22)).toMatchObject({
    compared: { mean: '38.33', recognised: 38 },
    defaults: ['A-07'],
  });
  const alone = madeUp({ settings: { 'headcount.includeOpeningDay': false } });
  expect(headCount(alone, counts)).toMatchObject({ mean: '37.50', recognised: 37 });
  // What the institution opened with is no inspection: where nobody counted that day, it lifts no mean.
  expect(headCount(sets.HEN22, { ...counts, openingInspections: [], inCourse: [20] })).toMatchObject({ mean: '20.00', recognised: 20 });
  expect(headCount(sets.HEN22, { ...counts, openingInspections: [30], inCourse: [20] })).toMatchObject({ mean: '25.00', recognised: 25 });
  expect(headCount(sets.HCX21, { ...counts, openingInspections: [30], inCourse: [40] })).toMatchObject({ mean: '35.00', recognised: 35 });
  // Never above the opening count, nor the roster.
  expect(headCount(sets.HEN22, { ...counts, inCourse: [60] })).toMatchObject({ mean: '50.00', recognised: 40 });
  expect(headCount(sets.HEN22, { ...counts, roster: 30 })).toMatchObject({ recognised: 30 });
});

test('A-09: no inspection counts only with a reason on record, as far as check-ins go; or never', () => {
  const waived = { ...counts, inCourse: [], waiver: { reason: 'live video', checkIns: [39, 38] } };
  expect(judge('R-CLASS-13a', { ...waived, waiver: null }, sets.HEN22)).toMatchObject({
    outcome: 'facts-missing',
    missing: ['inCourse'],
    defaults: ['A-09'],
  });
  expect(judge('R-CLASS-13a', waived, sets.HEN22)).toMatchObject({ outcome: 'passed', compared: { recognised: 38 } });
  const never = madeUp({ settings: { 'headcount.waiverUsesCheckIns': false } });
  expect(outcome('R-CLASS-13a', waived, never)).toBe('facts-missing');
  // 2023 asks for one inspection all the same, field or random, remote ones included.
  expect(outcome('R-ATT-07a', { inCourse: 0 }, sets.HEN23)).toBe('refused');
  expect(outcome('R-ATT-07a', { inCourse: 1 }, sets.HEN23)).toBe('passed');
});

test('A-10: Huangchuan in 2022 stands under the province, and its share of 2021 is not carried over', () => {
  const huangchuan = must(resolve('CN-HA/xinyang/huangchuan', day('2022-06-01')));
  expect(huangchuan.code).toBe('HEN22');
  const hours = { practiceHours: 62, totalHours: 100 };
  expect(judge('R-CLASS-05', hours, huangchuan)).toMatchObject({ outcome: 'passed', limit: '0.60' });
  expect(judge('R-CLASS-05', hours, sets.HCX21)).toMatchObject({ outcome: 'refused', limit: '0.65' });
});

test('A-11: wholly online, only a listed occupation is exempt; or none is', () => {
  const online = { practiceHours: 0, totalHours: 40, delivery: 'ONLINE' as const };
  const strict = madeUp({ settings: { 'practice.exemptListedOnline': false } });
  const listed = { ...online, occupationListedOnline: true };
  expect(outcome('R-CLASS-05', listed, sets.HCX21)).toBe('not-applicable');
  expect(outcome('R-CLASS-05', { ...online, occupationListedOnline: false }, sets.HCX21)).toBe('refused');
  expect(outcome('R-CLASS-05', { ...listed, delivery: 'BLENDED' }, sets.HCX21)).toBe('refused');
  expect(outcome('R-CLASS-05', listed, strict)).toBe('refused');
  for (const id of ['R-CLASS-02', 'R-CLASS-03'] as const) {
    const crowd = { ...listed, headCount: 300, teachers: 1, workstations: 1 };
    expect([outcome(id, crowd, sets.HEN22), outcome(id, crowd, strict)]).toEqual(['not-applicable', 'refused']);
  }
});

test('A-59: the twentyfold limit of 2022 does not go on in 2023, which has its three numbers', () => {
  const apprentices = {
    programme: 'APPRENTICESHIP' as const,
    apprenticesOfOccupation: 41,
    fullTimeTeachersOfOccupation: 2,
    apprenticesOfEnterprise: 41,
    apprenticesThisYear: 41,
    schoolingQualified: false,
  };
  const under = (set: (typeof sets)['HEN22']) =>
    (['R-CLASS-14a', 'R-CLASS-14b'] as const).map((id) => outcome(id, apprentices, set));
  expect(under(sets.HEN22)).toEqual(['refused', 'not-applicable']);
  expect(under(sets.HEN23)).toEqual(['not-applicable', 'passed']);
});

test('A-62: without its annex, 2023 is held to the form of 2021; or to none', () => {
  const facts = { stagesClosed: ['OPENING', 'ASSESSMENT'] as const, fieldsLeftEmpty: [] };
  expect(judge('R-CLASS-08', facts, sets.HEN23)).toMatchObject({ outcome: 'refused', defaults: ['A-62'] });
  const none = madeUp({ settings: { 'form.whereMissing': 'NONE' } });
  expect(judge('R-CLASS-08', facts, none)).toMatchObject({ outcome: 'not-applicable', defaults: ['A-62'] });
  const of2022 = madeUp({ settings: { 'form.whereMissing': 'ANNEX_2022' } });
  expect(outcome('R-CLASS-08', facts, of2022)).toBe('passed');
  // Where the document has its own, nothing is chosen, and the steps only the form states stay the form's.
  expect(judge('R-CLASS-08', facts, sets.HEN22).defaults).toBeUndefined();
  expect(outcome('R-CLASS-10', { reviews: [], industryDepartment: true }, sets.HEN23)).toBe('not-applicable');
});

test('A-65: of an online class hour the verified minutes count, pauses and unverified ones do not; or all of them', () => {
  const hour = (pausedMinutes: number, unverifiedMinutes: number) => ({
    shortestLessonMinutes: 45,
    onlineLessons: [{ minutes: 45, pausedMinutes, unverifiedMinutes }],
  });
  const all = madeUp({ settings: { 'online.classHourCounts': 'LOGGED' } });
  expect(outcome('R-CLASS-04', hour(2, 2), sets.HEN22)).toBe('passed');
  expect(outcome('R-CLASS-04', hour(3, 2), sets.HEN22)).toBe('passed');
  expect(judge('R-CLASS-04', hour(3, 3), sets.HEN22)).toMatchObject({
    outcome: 'refused',
    compared: { shortestOnline: 39 },
    defaults: ['A-65'],
  });
  expect(outcome('R-CLASS-04', hour(3, 3), all)).toBe('passed');
});

test('a set that says nothing of classes, teachers and attendance asks nothing of them', () => {
  const silent = Object.fromEntries(parameterKeys.map((key) => [key, null])) as RuleSet['parameters'];
  const nothing: RuleSet = { ...sets.HEN23, rules: {}, parameters: silent };
  const numbers: RuleSet = { ...sets.HEN23, parameters: silent };
  const ids = (Object.keys(rules) as RuleId[]).filter((id) => /^R-(CLASS|TEACH|ATT)-/.test(id));
  expect(ids).toHaveLength(23 + 7 + 18);
  const worstFacts = { headCount: 999, totalHours: 100, practiceHours: 0, shortestLessonMinutes: 1, teachers: 0 };
  for (const id of ids) {
    expect(judge(id, worstFacts as FactsOf<typeof id>, nothing)).toMatchObject({ outcome: 'not-applicable', clause: null });
    if (rules[id].parameter) expect(judge(id, worstFacts as FactsOf<typeof id>, numbers).outcome).toBe('not-applicable');
  }
});
