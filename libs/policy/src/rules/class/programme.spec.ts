import { day } from '@jiquan/kernel';
import { formFields, type FormStage } from '../../data/forms';
import { judge } from '..';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import * as form from './form';
import * as kind from './kind';
import * as programme from './programme';

const apprentices = (apprenticesOfOccupation: number, fullTimeTeachersOfOccupation: number) => ({
  programme: 'APPRENTICESHIP' as const,
  apprenticesOfOccupation,
  fullTimeTeachersOfOccupation,
});
const byNumber = (apprenticesOfEnterprise: number, apprenticesThisYear: number, schoolingQualified: boolean) => ({
  programme: 'APPRENTICESHIP' as const,
  apprenticesOfEnterprise,
  apprenticesThisYear,
  schoolingQualified,
});
const lasts = (from: string, until: string) => ({
  programme: 'FUTURE_INDUSTRY' as const,
  trainsFrom: day(from),
  trainsUntil: day(until),
});
const course = (entrepreneurshipCourse: string) => ({ programme: 'ENTREPRENEURSHIP' as const, entrepreneurshipCourse });
const mode = (trainingMode: string | null, deliveryPattern: string | null = null) => ({ trainingMode, deliveryPattern });
const stages = (stagesClosed: FormStage[], fieldsLeftEmpty: string[] = []) => ({ stagesClosed, fieldsLeftEmpty });

prove([form, kind, programme], {
  'R-CLASS-08': [
    ['HCX21', stages([]), 'passed'],
    ['HCX21', stages(['OPENING', 'SUPERVISION', 'ASSESSMENT', 'CLAIM', 'PAYMENT']), 'passed'],
    ['HCX21', stages(['OPENING', 'ASSESSMENT']), 'refused'],
    ['HCX21', stages(['SUPERVISION', 'OPENING']), 'refused'],
    ['HCX21', stages(['OPENING'], ['F-10']), 'refused'],
    // A field of a stage not closed yet may be empty, and so may the records nobody says there must be.
    ['HCX21', stages(['OPENING'], ['F-28']), 'passed'],
    ['HCX21', stages(['OPENING', 'SUPERVISION'], ['F-25']), 'passed'],
    ['HCX21', stages(['OPENING', 'SUPERVISION'], ['F-28']), 'refused'],
    ['HCX21', stages(['OPENING', 'SUPERVISION', 'ASSESSMENT'], ['F-38']), 'refused'],
    // The form of 2022 breaks off after its second stage: of the others it says nothing.
    ['HEN22', stages(['OPENING', 'SUPERVISION', 'ASSESSMENT'], ['F-38']), 'passed'],
    ['HEN22', stages(['SUPERVISION'], []), 'refused'],
    ['HEN23', stages(['OPENING', 'SUPERVISION', 'ASSESSMENT']), 'passed'],
    ['HEN23', stages(['OPENING', 'SUPERVISION', 'ASSESSMENT'], ['F-38']), 'refused'],
    ['DEMO', stages(['OPENING']), 'passed'],
    ['DEMO', stages(['CLAIM']), 'refused'],
    ['HEN23', { stagesClosed: [] }, 'facts-missing'],
  ],
  'R-CLASS-14a': [
    ...(['HCX21', 'HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, apprentices(39, 2), 'passed'] as const,
      [set, apprentices(40, 2), 'passed'] as const,
      [set, apprentices(41, 2), 'refused'] as const,
    ]),
    ['HEN22', apprentices(1, 0), 'refused'],
    ['HEN22', { programme: 'APPRENTICESHIP', apprenticesOfOccupation: 3 }, 'facts-missing'],
    ['HEN22', { programme: 'ORDINARY' }, 'not-applicable'],
    ['HEN23', apprentices(41, 2), 'not-applicable'],
  ],
  'R-CLASS-14b': [
    ['HEN23', byNumber(199, 199, false), 'passed'],
    ['HEN23', byNumber(200, 200, false), 'passed'],
    ['HEN23', byNumber(201, 201, false), 'refused'],
    ['HEN23', byNumber(10, 399, false), 'passed'],
    ['HEN23', byNumber(10, 400, false), 'passed'],
    ['HEN23', byNumber(10, 401, false), 'refused'],
    ['HEN23', byNumber(10, 401, true), 'passed'],
    ['HEN23', byNumber(10, 999, true), 'passed'],
    ['HEN23', byNumber(10, 1000, true), 'passed'],
    ['HEN23', byNumber(10, 1001, true), 'refused'],
    ['HEN23', byNumber(201, 201, true), 'refused'],
    ['PUYANG', byNumber(10, 401, false), 'refused'],
    ['HEN23', { programme: 'APPRENTICESHIP', apprenticesOfEnterprise: 3, apprenticesThisYear: 3 }, 'facts-missing'],
    ['HEN23', { programme: 'FUTURE_INDUSTRY' }, 'not-applicable'],
    ['HEN22', byNumber(201, 1001, false), 'not-applicable'],
    ['HCX21', byNumber(201, 1001, false), 'not-applicable'],
  ],
  'R-CLASS-16': [
    ['HEN22', lasts('2022-03-01', '2022-08-30'), 'refused'],
    ['HEN22', lasts('2022-03-01', '2022-08-31'), 'passed'],
    ['HEN22', lasts('2022-03-01', '2022-09-01'), 'passed'],
    ['HEN22', lasts('2022-08-31', '2023-02-26'), 'refused'],
    ['HEN22', lasts('2022-08-31', '2023-02-27'), 'passed'],
    ['HEN22', { programme: 'FUTURE_INDUSTRY', trainsFrom: day('2022-03-01') }, 'facts-missing'],
    ['HEN22', { programme: 'APPRENTICESHIP' }, 'not-applicable'],
    ['HEN23', lasts('2023-03-01', '2023-03-02'), 'not-applicable'],
  ],
  'R-CLASS-17': [
    ['HEN22', course('AWARENESS'), 'passed'],
    ['HEN22', course('START_OR_IMPROVE'), 'passed'],
    ['HEN22', course('ONLINE_COMMERCE'), 'passed'],
    ['HEN22', course('PRACTICAL_SIMULATION'), 'passed'],
    ['HEN22', course('COOKING'), 'flags'],
    ['HEN22', { programme: 'ENTREPRENEURSHIP' }, 'facts-missing'],
    ['HEN22', { programme: 'ORDINARY' }, 'not-applicable'],
    ['HEN23', course('COOKING'), 'not-applicable'],
  ],
  'R-CLASS-18': [
    ...(['HCX21', 'HEN22', 'DEMO'] as const).flatMap((set) => [
      [set, mode('SELF_RUN'), 'passed'] as const,
      [set, mode('ENTRUSTED'), 'passed'] as const,
      [set, mode('OTHER', 'LECTURE'), 'passed'] as const,
      [set, mode('BY_POST'), 'refused'] as const,
      [set, mode(null), 'refused'] as const,
    ]),
    ...['ORDER', 'POST', 'PACKAGE', 'PROJECT', 'NAMED_CLASS'].map((pattern) => ['HEN23', mode(null, pattern), 'passed'] as const),
    ['HEN23', mode(null, 'LECTURE'), 'flags'],
    ['HEN23', mode('BY_POST'), 'passed'],
    ['HEN23', { trainingMode: null }, 'facts-missing'],
  ],
  'R-CLASS-19': [
    ...['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION'].map((one) => ['HCX21', { obtainableKinds: [one] }, 'passed'] as const),
    ['HCX21', { obtainableKinds: ['SPECIFIC_ABILITY', 'SKILL_LEVEL'] }, 'passed'],
    ['HCX21', { obtainableKinds: ['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'] }, 'flags'],
    ['HCX21', { obtainableKinds: ['SPECIAL_EQUIPMENT'] }, 'flags'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', { obtainableKinds: ['TRAINING_COMPLETION'] }, 'not-applicable'],
    ['HEN23', { obtainableKinds: ['TRAINING_COMPLETION'] }, 'not-applicable'],
  ],
  'R-CLASS-20': [
    ...(['HCX21', 'HEN22'] as const).flatMap((set) => [
      [set, { highRiskOccupation: true, plannedKind: 'SPECIAL_OPERATION' }, 'passed'] as const,
      [set, { highRiskOccupation: true, plannedKind: 'SKILL_LEVEL' }, 'flags'] as const,
      [set, { highRiskOccupation: false, plannedKind: 'SKILL_LEVEL' }, 'passed'] as const,
      [set, { plannedKind: 'SKILL_LEVEL' }, 'facts-missing'] as const,
    ]),
    ['HEN23', { highRiskOccupation: true, plannedKind: 'SKILL_LEVEL' }, 'not-applicable'],
  ],
});

test('the form has its fields in order, each once, and a key for each', () => {
  const numbers = formFields.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, at) => `F-${String(at + 1).padStart(2, '0')}`));
  expect(numbers).toHaveLength(53);
  expect(new Set(formFields.map(({ key }) => key)).size).toBe(53);
});

test('what is empty is named by its number and label, and most apprentices by their number', () => {
  const opening = stages(['OPENING'], ['F-10', 'F-12', 'F-28']);
  expect(judge('R-CLASS-08', opening, sets.HCX21).compared['empty']).toEqual(['F-10 拟培训方式']);
  expect(judge('R-CLASS-14a', apprentices(41, 2), sets.HEN22)).toMatchObject({ limit: 20, compared: { mostApprentices: 40 } });
  const year = judge('R-CLASS-14b', byNumber(10, 401, false), sets.HEN23);
  expect([year.limit, judge('R-CLASS-14b', byNumber(10, 401, true), sets.HEN23).limit]).toEqual([[200, 400], [200, 1000]]);
});
