import { day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { judge } from '..';
import type { AssessmentRecord, CertificateFacts, InvariantFacts } from '../../facts';
import { prove } from '../../testing/prove';
import { countPersons } from '../../procedure/person-times';
import { madeUp, sets } from '../../testing/sets';
import * as invariant from './invariant';

const none = { attending: 0, certified: 0 };
const record: AssessmentRecord = {
  qualification: none,
  skillLevel: { attending: 30, certified: 25 },
  specialOperation: none,
  specificAbility: { attending: 8, certified: 8 },
  completion: none,
};
const sums = { record, attending: 38, totalCertified: 33, persons: 33 };
const match: CertificateFacts = {
  occupation: '4-10-01-06',
  level: 'JUNIOR',
  issuedOn: day('2023-06-30'),
  classOccupation: '4-10-01-06',
  classLevel: 'JUNIOR',
  classOpenedOn: day('2023-06-01'),
};
const officers: InvariantFacts = {
  reviewers: ['a', 'b', 'c', 'd'],
  applicantOfficers: ['x'],
  inspectors: ['i'],
  teachersOfClass: ['t'],
};
const one = { person: 'p', voucherHolder: 'p', enrolledPerson: 'p', checkedInPerson: 'p', candidate: 'p' };

prove([invariant], {
  'INF-01': [
    ['HEN23', { redeemedByCertificate: 0, redeemedForVoucher: 0 }, 'passed'],
    ['HEN23', { redeemedByCertificate: 1, redeemedForVoucher: 0 }, 'refused'],
    ['HEN23', { redeemedByCertificate: 0, redeemedForVoucher: 1 }, 'refused'],
    ['HCX21', { redeemedByCertificate: 1, redeemedForVoucher: 0 }, 'refused'],
    ['HEN23', { redeemedByCertificate: 0 }, 'facts-missing'],
  ],
  'INF-02': [
    ['HEN23', one, 'passed'],
    ['HEN23', { ...one, voucherHolder: 'q' }, 'refused'],
    // Where no vouchers are used, the others are still one person.
    ['HCX21', { ...one, voucherHolder: null }, 'passed'],
    ['HCX21', { ...one, voucherHolder: null, candidate: 'q' }, 'refused'],
    ['HEN23', { ...one, voucherHolder: undefined }, 'facts-missing'],
    ['HEN23', { ...one, checkedInPerson: 'q' }, 'refused'],
    ['HEN23', { ...one, candidate: 'q' }, 'refused'],
    ['HEN23', { ...one, enrolledPerson: 'q' }, 'refused'],
    ['HEN23', { person: 'p' }, 'facts-missing'],
  ],
  'INF-03': [
    ['HEN23', match, 'passed'],
    ['HEN23', { ...match, issuedOn: day('2023-06-01') }, 'passed'],
    ['HEN23', { ...match, issuedOn: day('2023-05-31') }, 'refused'],
    ['HEN23', { ...match, level: 'SENIOR' }, 'refused'],
    ['HEN23', { ...match, level: null }, 'refused'],
    ['HEN23', { ...match, level: null, classLevel: null }, 'passed'],
    ['HEN23', { ...match, occupation: '4-10-01-05' }, 'refused'],
  ],
  'INF-04': [
    ['HEN23', officers, 'passed'],
    ['HEN23', { ...officers, reviewers: ['a', 'b', 'c', 'a'] }, 'refused'],
    ['HEN23', { ...officers, reviewers: ['a', 'x'] }, 'refused'],
    ['HEN23', { ...officers, inspectors: ['t'] }, 'refused'],
    ['HEN23', { ...officers, reviewers: [] }, 'passed'],
    ['HEN23', { reviewers: ['a'] }, 'facts-missing'],
  ],
  'INF-05': [
    ['HEN23', { payable: 38, recognised: 38, openingCount: 38 }, 'passed'],
    ['HEN23', { payable: 39, recognised: 38, openingCount: 40 }, 'refused'],
    ['HEN23', { payable: 38, recognised: 41, openingCount: 40 }, 'refused'],
    ['HEN23', { payable: 1, recognised: 80, openingCount: 80 }, 'passed'],
    ['HEN23', { payable: 1, recognised: 80, openingCount: 81 }, 'refused'],
    ['HCX21', { payable: 80, recognised: 80, openingCount: 80 }, 'passed'],
    ['HCX21', { payable: 1, recognised: 1, openingCount: 81 }, 'refused'],
    ['HEN22', { payable: 79, recognised: 80, openingCount: 80 }, 'passed'],
    ['HEN22', { payable: 80, recognised: 79, openingCount: 80 }, 'refused'],
    ['HEN22', { payable: 1, recognised: 1, openingCount: 81 }, 'refused'],
    ['PUYANG', { payable: 1, recognised: 1, openingCount: 79 }, 'passed'],
    ['PUYANG', { payable: 1, recognised: 1, openingCount: 81 }, 'refused'],
    ['DEMO', { payable: 1, recognised: 39, openingCount: 40 }, 'passed'],
    ['DEMO', { payable: 1, recognised: 40, openingCount: 41 }, 'refused'],
    ['HEN23', { payable: 1 }, 'facts-missing'],
  ],
  'INF-06': [
    ['HEN23', sums, 'passed'],
    ['HEN23', { ...sums, attending: 37 }, 'refused'],
    // A kind the form has no row for is kept under “other” and adds up too.
    ['HEN23', { ...sums, record: { ...record, other: { attending: 2, certified: 1 } }, attending: 40, totalCertified: 34 }, 'passed'],
    ['HEN23', { ...sums, record: { ...record, other: { attending: 2, certified: 1 } } }, 'refused'],
    ['HEN23', { ...sums, record: { ...record, other: { attending: 1, certified: 2 } }, attending: 39, totalCertified: 35 }, 'refused'],
    ['HEN23', { ...sums, totalCertified: 34 }, 'refused'],
    ['HEN23', { ...sums, persons: 34 }, 'refused'],
    [
      'HEN23',
      { ...sums, record: { ...record, skillLevel: { attending: 24, certified: 25 } }, attending: 32 },
      'refused',
    ],
  ],
  'INF-07': [
    ['HEN23', { amountsFen: [0, 100] }, 'passed'],
    ['HEN23', { amountsFen: [100.5] }, 'refused'],
    ['HEN23', { amountsFen: [-1] }, 'refused'],
    ['HEN23', { amountsFen: [Number.MAX_SAFE_INTEGER] }, 'passed'],
    ['HEN23', { amountsFen: [Number.MAX_SAFE_INTEGER + 1] }, 'refused'],
    ['HEN23', {}, 'facts-missing'],
  ],
  'INF-08': [
    ['HEN23', { pinned: true }, 'passed'],
    ['HEN23', { pinned: false }, 'refused'],
  ],
});

test('INF-05: where no set limits a class, its counts still descend', () => {
  const silent = madeUp({ parameters: { 'class.maxSize': null } });
  expect(judge('INF-05', { payable: 100, recognised: 100, openingCount: 200 }, silent)).toMatchObject({ outcome: 'passed' });
  expect(judge('INF-05', { payable: 101, recognised: 100, openingCount: 200 }, silent).outcome).toBe('refused');
});

const row = fc.nat(40).chain((attending) => fc.record({ attending: fc.constant(attending), certified: fc.nat(attending) }));
const records = fc.record({ qualification: row, skillLevel: row, specialOperation: row, specificAbility: row, completion: row });
const total = (one: AssessmentRecord, of: 'attending' | 'certified') => Object.values(one).reduce((sum, each) => sum + each[of], 0);

test('INF-06: a record that adds up passes, and one off by one anywhere does not', () => {
  fc.assert(
    fc.property(records, fc.constantFrom('attending', 'totalCertified', 'persons'), (one, wrong) => {
      const good = { record: one, attending: total(one, 'attending'), totalCertified: total(one, 'certified'), persons: total(one, 'certified') };
      expect(judge('INF-06', good, sets.HEN23).outcome).toBe('passed');
      expect(judge('INF-06', { ...good, persons: 0 }, sets.HEN23).outcome).toBe('passed');
      expect(judge('INF-06', { ...good, [wrong]: good[wrong] + 1 }, sets.HEN23).outcome).toBe('refused');
    }),
  );
});

test('INF-06: two mistakes that cancel out in the sum are still two mistakes', () => {
  const rows: AssessmentRecord = { ...record, skillLevel: { attending: 8, certified: 9 }, specificAbility: { attending: 30, certified: 24 } };
  expect(judge('INF-06', { record: rows, attending: 38, totalCertified: 33, persons: 33 }, sets.HEN23).outcome).toBe('refused');
});

test('INF-07: whole fen in any number, and never a fraction or less than nothing', () => {
  const amounts = fc.array(fc.maxSafeNat());
  const wrong = fc.oneof(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ max: -1 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(amounts, wrong, (good, bad) => {
      expect(judge('INF-07', { amountsFen: good }, sets.HEN23).outcome).toBe('passed');
      expect(judge('INF-07', { amountsFen: [...good, bad] }, sets.HEN23).outcome).toBe('refused');
    }),
  );
});

test('A-48: person-times and persons are both counted from the trainings, and neither from the other', () => {
  const trainings = [{ person: 'a' }, { person: 'a' }, { person: 'b' }];
  expect(countPersons(trainings)).toEqual({ personTimes: 3, persons: 2 });
  expect(countPersons([{ person: 'a' }, { person: 'b' }, { person: 'c' }])).toEqual({ personTimes: 3, persons: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ person: fc.constantFrom('a', 'b', 'c', 'd') })), (some) => {
      const { personTimes, persons } = countPersons(some);
      expect(persons).toBeLessThanOrEqual(personTimes);
      expect(countPersons([...some, ...some])).toEqual({ personTimes: 2 * personTimes, persons });
    }),
  );
});
