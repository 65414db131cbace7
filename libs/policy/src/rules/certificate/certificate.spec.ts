import * as fc from 'fast-check';
import { certificateKindCodes, levelCodes } from '../../data/certificates';
import { divisions } from '../../data/divisions';
import { lowValueOf } from '../../procedure/low-value';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import { judge } from '..';
import * as certificate from './certificate';

const stock = (lowValue: number, division = 'CN-HA/kaifeng') => ({ division, lowValue, certificates: 1000 });
const completion = (totalHours: number, obtainableKinds = ['TRAINING_COMPLETION'], prescribedHours: number | null = null) => ({
  kind: 'TRAINING_COMPLETION',
  obtainableKinds,
  totalHours,
  prescribedHours,
});
const five = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'];
const beyond = ['SPECIAL_TECHNICIAN', 'CHIEF_TECHNICIAN'];

prove([certificate], {
  'A-05': [
    ...(['HCX21', 'HEN22', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, completion(39), 'refused'] as const,
      [set, completion(40), 'flags'] as const,
      [set, completion(41), 'flags'] as const,
      [set, completion(80, ['SKILL_LEVEL', 'TRAINING_COMPLETION']), 'refused'] as const,
      [set, completion(24, ['TRAINING_COMPLETION'], 24), 'flags'] as const,
      [set, { ...completion(0), kind: 'SKILL_LEVEL' }, 'passed'] as const,
      [set, { kind: 'TRAINING_COMPLETION' }, 'facts-missing'] as const,
    ]),
  ],
  'R-CERT-01': [
    ['HEN23', { kind: 'SKILL_LEVEL' }, 'passed'],
    ['HEN23', { kind: 'SPECIAL_EQUIPMENT' }, 'passed'],
    ['HEN22', { kind: 'SPECIAL_EQUIPMENT' }, 'passed'],
    ['HEN23', { kind: 'ONE_PLUS_X' }, 'flags'],
    ['HEN22', { kind: 'ONE_PLUS_X' }, 'flags'],
    // The education system counts it, separately.
    ['EDU', { kind: 'ONE_PLUS_X' }, 'passed'],
    ['HEN23', { kind: 'DIPLOMA' }, 'refused'],
    ['HEN22', { kind: 'DIPLOMA' }, 'refused'],
    ['HCX21', { kind: 'SPECIAL_EQUIPMENT' }, 'flags'],
    ['HCX21', {}, 'facts-missing'],
    ['HEN22', {}, 'facts-missing'],
  ],
  'R-CERT-03': [
    ...(['HEN22', 'EDU', 'HEN23', 'DEMO'] as const).flatMap((set) => [
      [set, stock(79), 'passed'] as const,
      [set, stock(80), 'flags'] as const,
      [set, stock(81), 'flags'] as const,
      [set, stock(99), 'flags'] as const,
      [set, stock(100), 'flags'] as const,
      [set, stock(101), 'flags'] as const,
      [set, { ...stock(0), certificates: 0 }, 'passed'] as const,
      [set, { lowValue: 1, certificates: 2 }, 'facts-missing'] as const,
    ]),
    ['HEN23', stock(159, 'CN-HA/xinyang/huangchuan'), 'passed'],
    ['HEN23', stock(160, 'CN-HA/xinyang/huangchuan'), 'flags'],
    ['HEN22', stock(159, 'CN-HA/xinyang/huangchuan'), 'flags'],
    ['HEN23', stock(201, 'CN-HA/xinyang'), 'flags'],
    ['HCX21', stock(900), 'not-applicable'],
  ],
  'R-CERT-04': [
    ...(['EDU', 'DEMO'] as const).flatMap((set) => [
      [set, { queryAnswer: 'found-and-equal' }, 'passed'] as const,
      [set, { queryAnswer: 'not-found' }, 'refused'] as const,
      [set, { queryAnswer: 'mismatch' }, 'refused'] as const,
      [set, { queryAnswer: 'revoked' }, 'refused'] as const,
      [set, { queryAnswer: 'down' }, 'facts-missing'] as const,
    ]),
    ['HEN22', { queryAnswer: 'not-found' }, 'not-applicable'],
    ['HEN23', { queryAnswer: 'not-found' }, 'not-applicable'],
  ],
  'R-CERT-14': [
    ['EDU', { assessmentPassed: true }, 'passed'],
    ['EDU', { assessmentPassed: false }, 'refused'],
    ['EDU', {}, 'facts-missing'],
    ['DEMO', { assessmentPassed: false }, 'refused'],
    ['HEN22', { assessmentPassed: false }, 'not-applicable'],
  ],
  'R-CERT-15': [
    ...five.flatMap((level) => [
      ['PUYANG22', { level }, 'passed'] as const,
      ['PUYANG', { level }, 'passed'] as const,
      ['HEN23', { level }, 'passed'] as const,
    ]),
    ...beyond.flatMap((level) => [
      ['PUYANG22', { level }, 'flags'] as const,
      ['HEN23', { level }, 'passed'] as const,
      // The province of 2023 is the floor: its levels are used in the county too.
      ['PUYANG', { level }, 'passed'] as const,
    ]),
    ...levelCodes.map((level) => ['DEMO', { level }, 'passed'] as const),
    ['HEN23', { level: 'APPRENTICE' }, 'flags'],
    ['HEN23', { level: 'MASTER' }, 'refused'],
    ['HEN23', { level: null }, 'not-applicable'],
    ['HEN23', {}, 'facts-missing'],
    ['HEN22', { level: 'MASTER' }, 'not-applicable'],
  ],
});

test.each([
  [100, 'CN-HA/kaifeng', 'NEAR_CAP', '0.10'],
  [101, 'CN-HA/kaifeng', 'OVER_CAP', '0.10'],
  [101, 'CN-HA/nanyang', 'OVER_CAP', '0.10'],
  [200, 'CN-HA/xinyang', 'NEAR_CAP', '0.20'],
  [201, 'CN-HA/xinyang/huangchuan', 'OVER_CAP', '0.20'],
])('R-CERT-03: %i of 1000 in %s is %s of %s', (lowValue, division, effect, limit) => {
  expect(judge('R-CERT-03', stock(lowValue, division), sets.HEN23)).toMatchObject({
    effect,
    limit,
    defaults: ['A-25'],
  });
});

const wide = ['CN-HA/shangqiu', 'CN-HA/xinyang', 'CN-HA/zhoukou', 'CN-HA/zhumadian'];
const cities = divisions.map(({ path }) => path).filter((path) => path.split('/').length === 2 && path.startsWith('CN-HA'));

test.each(cities)('R-CERT-03: the share of %s, just at and just over', (division) => {
  const cap = wide.includes(division) ? 200 : 100;
  const over = (set: typeof sets.HEN22, lowValue: number) => judge('R-CERT-03', stock(lowValue, division), set).effect === 'OVER_CAP';
  expect([over(sets.HEN23, cap), over(sets.HEN23, cap + 1)]).toEqual([false, true]);
  expect([over(sets.HEN22, 100), over(sets.HEN22, 101)]).toEqual([false, true]);
});

test('A-05: a completion certificate counts where nothing better can be had, or not at all where configured', () => {
  expect(judge('A-05', completion(40), sets.HEN23)).toMatchObject({ outcome: 'flags', effect: 'LOW_VALUE', limit: 40 });
  const never = madeUp({ settings: { 'certificate.completionCounts': false } });
  expect(judge('A-05', completion(40), never).outcome).toBe('refused');
  const noHours = madeUp({ parameters: { 'class.minHoursTrainingCertOnly': null } });
  expect(judge('A-05', completion(1), noHours).outcome).toBe('flags');
});

test('A-25: the alert comes at four fifths of the cap of a city, or where configured, and stops nobody', () => {
  expect(judge('R-CERT-03', stock(80), sets.HEN22)).toMatchObject({ outcome: 'flags', effect: 'NEAR_CAP' });
  const late = { ...sets.HEN22, settings: { 'lowValue.alertShareOfCap': '0.99' } };
  expect(judge('R-CERT-03', stock(98), late).outcome).toBe('passed');
  expect(judge('R-CERT-03', stock(99), late)).toMatchObject({ outcome: 'flags', effect: 'NEAR_CAP' });
});

test('A-26: which kinds are of low value, each rule set says for itself', () => {
  const counts = { SKILL_LEVEL: 90, SPECIAL_EQUIPMENT: 4, SPECIFIC_ABILITY: 3, TRAINING_COMPLETION: 2, ONE_PLUS_X: 1 };
  expect(lowValueOf(sets.HCX21, counts)).toEqual({ lowValue: 10, certificates: 100 });
  expect(lowValueOf(sets.HEN22, counts)).toEqual({ lowValue: 5, certificates: 100 });
  expect(lowValueOf(sets.HEN23, counts)).toEqual({ lowValue: 5, certificates: 100 });
  expect(lowValueOf(madeUp({ parameters: { 'cert.lowValueKinds': null } }), counts)).toBeNull();
});

test('A-26: a part is never more than the whole, and certificates of good kinds only lower the share', () => {
  const counts = fc.dictionary(fc.constantFrom(...certificateKindCodes), fc.nat(10_000));
  fc.assert(
    fc.property(counts, fc.nat(10_000), (some, more) => {
      const before = lowValueOf(sets.HEN22, some);
      const after = lowValueOf(sets.HEN22, { ...some, SKILL_LEVEL: (some['SKILL_LEVEL'] ?? 0) + more });
      expect(before?.lowValue).toBeLessThanOrEqual(before?.certificates as number);
      expect(after).toEqual({ lowValue: before?.lowValue, certificates: (before?.certificates as number) + more });
    }),
  );
});

test('A-27: special equipment is unknown to the county of 2021, so a person looks; the province of 2022 knows it', () => {
  expect(judge('R-CERT-01', { kind: 'SPECIAL_EQUIPMENT' }, sets.HCX21)).toMatchObject({ outcome: 'flags', defaults: ['A-27'] });
  expect(judge('R-CERT-01', { kind: 'SPECIAL_EQUIPMENT' }, sets.HEN22).outcome).toBe('passed');
});
