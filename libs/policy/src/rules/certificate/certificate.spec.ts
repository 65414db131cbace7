import { judge } from '..';
import { prove } from '../../testing/prove';
import { sets } from '../../testing/sets';
import * as certificate from './certificate';

const stock = (lowValue: number, division = 'CN-HA/kaifeng') => ({ division, lowValue, certificates: 1000 });

prove([certificate], {
  'R-CERT-01': [
    ['HEN23', { kind: 'SKILL_LEVEL' }, 'passed'],
    ['HEN23', { kind: 'SPECIAL_EQUIPMENT' }, 'passed'],
    ['HEN23', { kind: 'ONE_PLUS_X' }, 'flags'],
    ['HEN23', { kind: 'DIPLOMA' }, 'refused'],
    // the county of 2021 does not mention special equipment; the kind stays, a person looks.
    ['HCX21', { kind: 'SPECIAL_EQUIPMENT' }, 'flags'],
    ['HCX21', {}, 'facts-missing'],
  ],
  'R-CERT-03': [
    ['HEN23', stock(79), 'passed'],
    ['HEN23', stock(80), 'flags'],
    ['HEN23', stock(100), 'flags'],
    ['HEN23', stock(101), 'flags'],
    ['HEN23', stock(159, 'CN-HA/xinyang/huangchuan'), 'passed'],
    ['HEN23', stock(201, 'CN-HA/xinyang'), 'flags'],
    ['HEN23', { ...stock(0), certificates: 0 }, 'passed'],
    ['HCX21', stock(900), 'not-applicable'],
  ],
  'R-CERT-04': [
    ['DEMO', { queryAnswer: 'found-and-equal' }, 'passed'],
    ['DEMO', { queryAnswer: 'not-found' }, 'refused'],
    ['DEMO', { queryAnswer: 'mismatch' }, 'refused'],
    ['DEMO', { queryAnswer: 'revoked' }, 'refused'],
    ['DEMO', { queryAnswer: 'down' }, 'facts-missing'],
    ['HEN23', { queryAnswer: 'not-found' }, 'not-applicable'],
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
