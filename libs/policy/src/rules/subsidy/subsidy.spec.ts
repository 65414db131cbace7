import { judge } from '..';
import type { SubsidyLine } from '../../facts';
import { certificateKindCodes, levelCodes } from '../../data/certificates';
import { demoAssessment, pyx22Assessment } from '../../data/tariffs';
import { assessmentAmount } from '../../procedure/assessment-amount';
import { sameAssessment } from '../../procedure/subsidy-key';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as assessment from './assessment';
import * as training from './training';

const clear = {
  inSystem: true,
  classRecognised: true,
  onlineValid: true,
  directCompletionExam: false,
  subsidyCancelled: false,
};
const line = (change: Partial<SubsidyLine> = {}): SubsidyLine => ({
  person: 'p1',
  occupation: '4-10-01-06',
  level: 'JUNIOR',
  kind: 'SKILL_LEVEL',
  year: 2023,
  ...change,
});
const assessed = (certificateKind: string, certificateLevel: string | null, amountFen: number, payeeKind = 'ASSESSMENT_BODY') => ({
  purpose: 'assessment' as const,
  certificateKind,
  certificateLevel,
  amountFen,
  payeeKind,
});
const asked = (purpose: 'assessment' | 'training', ...earlierLines: SubsidyLine[]) => ({ purpose, line: line(), earlierLines });
const college = { purpose: 'assessment', collegeBody: true, bodyFiled: true, priced: true, tariffDocument: 'a document' } as const;

prove([assessment, training], {
  'R-SUB-01': [
    ['PUYANG', assessed('SPECIFIC_ABILITY', null, 99_99), 'refused'],
    ['PUYANG', assessed('SPECIFIC_ABILITY', null, 100_00), 'passed'],
    ['PUYANG', assessed('SPECIFIC_ABILITY', null, 100_01), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'JUNIOR', 199_99), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'JUNIOR', 200_00), 'passed'],
    ['PUYANG', assessed('SKILL_LEVEL', 'JUNIOR', 200_01), 'refused'],
    ['PUYANG', assessed('QUALIFICATION', 'INTERMEDIATE', 240_00), 'passed'],
    ['PUYANG', assessed('QUALIFICATION', 'INTERMEDIATE', 240_01), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'SENIOR', 279_99), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'SENIOR', 280_00), 'passed'],
    ['PUYANG22', assessed('SKILL_LEVEL', 'TECHNICIAN', 350_00), 'passed'],
    ['PUYANG22', assessed('SKILL_LEVEL', 'TECHNICIAN', 350_01), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'SENIOR_TECHNICIAN', 380_00), 'passed'],
    ['PUYANG', assessed('SKILL_LEVEL', 'SENIOR_TECHNICIAN', 380_01), 'refused'],
    // No entry, and no neighbour's either.
    ['PUYANG', assessed('SKILL_LEVEL', 'CHIEF_TECHNICIAN', 380_00), 'refused'],
    ['PUYANG', assessed('SPECIAL_OPERATION', null, 100_00), 'refused'],
    ['PUYANG', assessed('TRAINING_COMPLETION', null, 100_00), 'refused'],
    ['PUYANG', assessed('SKILL_LEVEL', 'JUNIOR', 200_00, 'INSTITUTION'), 'refused'],
    ['PUYANG', { ...assessed('SKILL_LEVEL', 'JUNIOR', 1), purpose: 'training' }, 'not-applicable'],
    ['PUYANG', { purpose: 'assessment' }, 'facts-missing'],
    ['PUYANG', { purpose: 'training' }, 'not-applicable'],
    ['DEMO', assessed('SKILL_LEVEL', 'JUNIOR', 150_00), 'passed'],
    ['DEMO', assessed('SKILL_LEVEL', 'JUNIOR', 150_01), 'refused'],
    ['HEN23', assessed('SKILL_LEVEL', 'JUNIOR', 200_00), 'not-applicable'],
    ['EDU', assessed('SKILL_LEVEL', 'JUNIOR', 200_00), 'not-applicable'],
  ],
  'R-SUB-02': [
    ['DEMO', asked('assessment'), 'passed'],
    ['PUYANG', asked('assessment'), 'passed'],
    ['PUYANG', asked('assessment', line()), 'refused'],
    ['PUYANG', asked('assessment', line({ year: 2022 })), 'refused'],
    ['PUYANG', asked('assessment', line({ person: 'p2' }), line({ level: 'SENIOR' }), line({ occupation: '4-10-01-05' })), 'passed'],
    ['EDU', asked('assessment'), 'passed'],
    ['EDU', asked('assessment', line()), 'refused'],
    ['DEMO', asked('assessment', line()), 'refused'],
    ['PUYANG', asked('training', line()), 'not-applicable'],
    ['PUYANG', { purpose: 'training' }, 'not-applicable'],
    ['PUYANG', { purpose: 'assessment' }, 'facts-missing'],
    ['HEN23', asked('assessment', line()), 'not-applicable'],
  ],
  'R-SUB-03': [
    ['EDU', college, 'passed'],
    ['EDU', { ...college, bodyFiled: false }, 'refused'],
    ['EDU', { ...college, priced: false }, 'refused'],
    ['EDU', { ...college, tariffDocument: null }, 'refused'],
    ['EDU', { ...college, collegeBody: false, bodyFiled: false }, 'not-applicable'],
    ['EDU', { ...college, purpose: 'training', bodyFiled: false }, 'not-applicable'],
    ['EDU', { purpose: 'assessment' }, 'facts-missing'],
    ['EDU', { purpose: 'assessment', collegeBody: false }, 'not-applicable'],
    ['EDU', { purpose: 'training' }, 'not-applicable'],
    ['HEN22', { ...college, bodyFiled: false }, 'not-applicable'],
  ],
  'R-SUB-04': [
    ['DEMO', clear, 'passed'],
    ['HEN22', clear, 'passed'],
    ['HEN22', { ...clear, inSystem: false }, 'voids'],
    ['HEN23', clear, 'passed'],
    ['HEN23', { ...clear, inSystem: false }, 'voids'],
    ['HEN23', { ...clear, classRecognised: false }, 'voids'],
    ['HEN23', { ...clear, onlineValid: false }, 'voids'],
    ['HCX21', clear, 'passed'],
    ['HCX21', { ...clear, directCompletionExam: true }, 'voids'],
    ['DEMO', { ...clear, subsidyCancelled: true }, 'voids'],
    ['DEMO', { inSystem: true }, 'facts-missing'],
  ],
  'R-SUB-09': [
    ['PUYANG', { line: line(), scarceOccupations: ['4-10-01-06'], tilted: true }, 'passed'],
    ['PUYANG', { line: line(), scarceOccupations: ['4-10-01-06'], tilted: false }, 'flags'],
    ['PUYANG', { line: line(), scarceOccupations: ['6-18-02-04'], tilted: false }, 'not-applicable'],
    ['PUYANG', { line: line() }, 'facts-missing'],
    ['HEN23', { line: line(), scarceOccupations: ['4-10-01-06'], tilted: false }, 'not-applicable'],
  ],
  'R-SUB-13': [
    ['HCX21', { privateInstitution: true, amountFen: 100, publicAmountFen: 100 }, 'passed'],
    ['HCX21', { privateInstitution: true, amountFen: 99, publicAmountFen: 100 }, 'flags'],
    ['HCX21', { privateInstitution: true, amountFen: 101, publicAmountFen: 100 }, 'flags'],
    ['HCX21', { privateInstitution: false, amountFen: 99, publicAmountFen: 100 }, 'not-applicable'],
    ['HCX21', { privateInstitution: true }, 'facts-missing'],
    ['HCX21', { privateInstitution: false }, 'not-applicable'],
    ['HEN23', { privateInstitution: true, amountFen: 99, publicAmountFen: 100 }, 'not-applicable'],
  ],
  'R-SUB-14': [
    ['HEN23', { purpose: 'training', priced: true, tariffDocument: 'a document' }, 'passed'],
    ['HEN23', { purpose: 'training', priced: true, tariffDocument: null }, 'refused'],
    ['HEN22', { purpose: 'training', priced: false, tariffDocument: null }, 'refused'],
    ['HCX21', { purpose: 'training', priced: false, tariffDocument: null }, 'refused'],
    ['PUYANG', { purpose: 'assessment', priced: false, tariffDocument: null }, 'not-applicable'],
    ['PUYANG', { purpose: 'assessment' }, 'not-applicable'],
  ],
  'A-04': [
    ['HEN23', { purpose: 'training', applicant: 'INSTITUTION', payeeKind: 'INSTITUTION' }, 'passed'],
    ['HEN23', { purpose: 'training', applicant: 'ENTERPRISE', payeeKind: 'ENTERPRISE' }, 'passed'],
    ['HEN23', { purpose: 'training', applicant: 'INDIVIDUAL', payeeKind: 'WORKER' }, 'passed'],
    ['HEN23', { purpose: 'training', applicant: 'INDIVIDUAL', payeeKind: 'INSTITUTION' }, 'refused'],
    ['HEN23', { purpose: 'training', applicant: 'INSTITUTION', payeeKind: 'WORKER' }, 'refused'],
    ['HEN23', { purpose: 'assessment', applicant: 'INSTITUTION', payeeKind: 'WORKER' }, 'not-applicable'],
    ['HEN23', { purpose: 'training' }, 'facts-missing'],
  ],
  'A-08': [
    ['HEN23', { certified: 37, recognised: 38 }, 'passed'],
    ['HEN23', { certified: 38, recognised: 38 }, 'passed'],
    ['HEN23', { certified: 39, recognised: 38 }, 'refused'],
  ],
  'A-50': [
    ['HEN23', asked('training'), 'passed'],
    ['HEN23', asked('training', line()), 'refused'],
    ['HEN23', asked('training', line({ year: 2022 })), 'flags'],
    ['HEN23', asked('training', line({ level: 'SENIOR' }), line({ person: 'p2' })), 'passed'],
    ['HEN23', asked('assessment', line()), 'not-applicable'],
    ['HEN23', { purpose: 'assessment' }, 'not-applicable'],
    ['HEN23', { purpose: 'training' }, 'facts-missing'],
  ],
  'A-71': [
    ['HCX21', { voucherless: true }, 'passed'],
    ['HEN22', { voucherless: true }, 'refused'],
    ['HEN23', { voucherless: true }, 'refused'],
    ['PUYANG', { voucherless: true }, 'refused'],
    ['DEMO', { voucherless: true }, 'refused'],
    ['DEMO', { voucherless: false }, 'not-applicable'],
  ],
});

test('R-SUB-04: the grounds named are those of the year, and never another year’s', () => {
  const lost = { ...clear, classRecognised: false, directCompletionExam: true, subsidyCancelled: true };
  const broken = (set: (typeof sets)['HEN22']) => judge('R-SUB-04', lost, set).compared['brokenOneOf'];
  expect(broken(sets.HCX21)).toEqual(['R-ATT-01', 'R-ATT-02', 'R-ASM-01a']);
  expect(broken(sets.HEN22)).toEqual(['R-ATT-01', 'R-ATT-02', 'R-ATT-03a', 'R-ASM-01b']);
  expect(broken(sets.HEN23)).toEqual(['R-ATT-01', 'R-ATT-02', 'R-ASM-01c', 'R-ATT-03b', 'R-ASM-04c']);
});

describe('amounts', () => {
  test.each([
    ['PUYANG', 'JUNIOR', 200_00],
    ['PUYANG', 'INTERMEDIATE', 240_00],
    ['PUYANG', 'SENIOR', 280_00],
    ['PUYANG', 'TECHNICIAN', 350_00],
    ['PUYANG', 'SENIOR_TECHNICIAN', 380_00],
    ['PUYANG22', 'SENIOR', 280_00],
    ['DEMO', 'JUNIOR', 150_00],
    ['DEMO', 'INTERMEDIATE', 180_00],
    ['DEMO', 'SENIOR', 210_00],
  ] as const)('R-SUB-01, %s: %s is %i fen, not one less nor more, for qualification and skill level alike', (name, level, amount) => {
    for (const kind of ['QUALIFICATION', 'SKILL_LEVEL']) {
      const outcomes = [amount - 1, amount, amount + 1].map((fen) => judge('R-SUB-01', assessed(kind, level, fen), sets[name]).outcome);
      expect(outcomes).toEqual(['refused', 'passed', 'refused']);
    }
  });

  test.each([
    ['PUYANG', pyx22Assessment],
    ['DEMO', demoAssessment],
  ] as const)('%s: the rule set and its tariff say the same of every kind and level', (name, tariff) => {
    for (const kind of certificateKindCodes) {
      for (const level of [null, ...levelCodes]) {
        const entry = tariff.entries.find((one) => one.kind === kind && one.level === level);
        expect([kind, level, assessmentAmount(sets[name], kind, level)]).toEqual([kind, level, entry?.amountFen ?? null]);
      }
    }
  });

  test('silent sets have none', () => {
    for (const set of [sets.HCX21, sets.HEN22, sets.HEN23, sets.EDU]) expect(assessmentAmount(set, 'SKILL_LEVEL', 'SENIOR')).toBeNull();
    expect(sameAssessment(sets.HEN23, line(), line())).toBeNull();
  });
});

describe('what the documents leave open', () => {
  test('A-01: no document has a training amount, so without a tariff that cites one nothing is priced', () => {
    for (const set of Object.values(sets)) {
      const unpriced = judge('R-SUB-14', { purpose: 'training', priced: false, tariffDocument: null }, set);
      expect(unpriced).toMatchObject({ outcome: 'refused', clause: null, defaults: ['A-01'] });
      expect(judge('R-SUB-14', { purpose: 'training', priced: true, tariffDocument: '县文件' }, set).outcome).toBe('passed');
    }
  });

  test('A-04: the claimant of the form is paid, or the worker where configured', () => {
    const facts = { purpose: 'training', applicant: 'INSTITUTION', payeeKind: 'INSTITUTION' } as const;
    const toWorker = madeUp({ settings: { 'payee.training': 'WORKER' } });
    expect(judge('A-04', facts, sets.HEN23).outcome).toBe('passed');
    expect(judge('A-04', facts, toWorker).outcome).toBe('refused');
    expect(judge('A-04', { ...facts, payeeKind: 'WORKER' }, toWorker).outcome).toBe('passed');
  });

  test('A-08: a line with more certified than recognised is held for people, or refused where configured', () => {
    const facts = { certified: 39, recognised: 38 };
    expect(judge('A-08', facts, sets.HEN23)).toMatchObject({ outcome: 'refused', effect: 'HOLD' });
    expect(judge('A-08', facts, madeUp({ settings: { 'certified.moreThanRecognised': 'REFUSE' } })).effect).toBe('REFUSE');
  });

  test('A-49: whatever the kind of certificate, or by kind where configured; 1+X is counted apart', () => {
    const other = line({ kind: 'QUALIFICATION' });
    const byKind = madeUp({
      rules: ['R-SUB-02'],
      parameters: { 'subsidy.assessment.uniqueKey': ['person', 'occupation', 'level'] },
      settings: { 'assessment.keyByKind': true },
    });
    expect(judge('R-SUB-02', asked('assessment', other), sets.PUYANG)).toMatchObject({ outcome: 'refused', defaults: ['A-49'] });
    expect(judge('R-SUB-02', asked('assessment', other), byKind).outcome).toBe('passed');
    expect(judge('R-SUB-02', asked('assessment', line({ kind: 'ONE_PLUS_X' })), sets.PUYANG).outcome).toBe('passed');
  });

  test('A-50: one training subsidy a year, or as many as are asked for where configured', () => {
    expect(judge('A-50', asked('training', line()), sets.HEN23).outcome).toBe('refused');
    expect(judge('A-50', asked('training', line()), madeUp({ settings: { 'training.onePerYear': false } })).outcome).toBe('not-applicable');
  });
});
