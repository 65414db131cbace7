import { day } from '@jiquan/kernel';
import type { AssessmentRecord, CertificateFacts, InvariantFacts } from '../../facts';
import { prove } from '../../testing/prove';
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
const one = { person: 'p', enrolledPerson: 'p', checkedInPerson: 'p', candidate: 'p' };

prove([invariant], {
  'INF-01': [
    ['HEN23', { redeemedByCertificate: 0, redeemedForVoucher: 0 }, 'passed'],
    ['HEN23', { redeemedByCertificate: 1, redeemedForVoucher: 0 }, 'refused'],
    ['HEN23', { redeemedByCertificate: 0, redeemedForVoucher: 1 }, 'refused'],
  ],
  'INF-02': [
    ['HEN23', one, 'passed'],
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
  ],
  'INF-05': [
    ['HEN23', { payable: 38, recognised: 38, openingCount: 38 }, 'passed'],
    ['HEN23', { payable: 39, recognised: 38, openingCount: 40 }, 'refused'],
    ['HEN23', { payable: 38, recognised: 41, openingCount: 40 }, 'refused'],
    ['HEN23', { payable: 1, recognised: 80, openingCount: 80 }, 'passed'],
    ['HEN23', { payable: 1, recognised: 80, openingCount: 81 }, 'refused'],
    ['DEMO', { payable: 1, recognised: 40, openingCount: 41 }, 'refused'],
  ],
  'INF-06': [
    ['HEN23', sums, 'passed'],
    ['HEN23', { ...sums, attending: 37 }, 'refused'],
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
  ],
  'INF-08': [
    ['HEN23', { pinned: true }, 'passed'],
    ['HEN23', { pinned: false }, 'refused'],
  ],
});
