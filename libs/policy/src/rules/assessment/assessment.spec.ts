import { day } from '@jiquan/kernel';
import { judge } from '..';
import type { AssessmentRecord } from '../../facts';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as assessment from './assessment';

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

prove([assessment], {
  'R-ASM-01a': [
    ['HCX21', exam(['SKILL_LEVEL', 'TRAINING_COMPLETION']), 'voids'],
    ['HCX21', exam(['SKILL_LEVEL'], 'SKILL_LEVEL'), 'passed'],
    ['HCX21', exam(['TRAINING_COMPLETION']), 'passed'],
    // HCX21 names three kinds only; special operation is not among them.
    ['HCX21', exam(['SPECIAL_OPERATION']), 'passed'],
    ['HEN23', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-01b': [
    ['LIKE22', exam(['SPECIAL_OPERATION']), 'voids'],
    ['LIKE22', exam(['TRAINING_COMPLETION']), 'passed'],
    ['HCX21', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-01c': [
    ['HEN23', exam(['SPECIAL_OPERATION']), 'voids'],
    ['HEN23', exam(['SKILL_LEVEL'], 'SKILL_LEVEL'), 'passed'],
    ['HEN23', exam(['TRAINING_COMPLETION']), 'passed'],
    ['DEMO', exam(['SPECIFIC_ABILITY']), 'voids'],
    ['HCX21', exam(['SKILL_LEVEL']), 'not-applicable'],
  ],
  'R-ASM-03': [
    ['HCX21', proposed('2021-06-08'), 'refused'],
    ['HCX21', proposed('2021-06-07'), 'passed'],
    ['HCX21', proposed('2021-06-06'), 'passed'],
    ['DEMO', proposed('2021-06-10'), 'refused'],
    ['DEMO', proposed('2021-06-09'), 'passed'],
    ['HEN23', proposed('2021-06-10'), 'not-applicable'],
  ],
  'R-ASM-04a': [
    ['HCX21', survey(84), 'sanctions'],
    ['HCX21', survey(85), 'passed'],
    ['HCX21', survey(86), 'passed'],
    ['HEN23', survey(84), 'not-applicable'],
  ],
  'R-ASM-04b': [
    ['LIKE22', survey(84), 'sanctions'],
    ['LIKE22', survey(85), 'passed'],
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
