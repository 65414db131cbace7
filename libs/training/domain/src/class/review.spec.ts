import { day, isRefusal } from '@jiquan/kernel';
import { judge, pinOf, resolve, type RuleSet } from '@jiquan/policy';
import type { Actor } from '../actor';
import { aClass, NOON } from './example';
import { nextSeat, review, type ReviewFacts } from './review';

const DIVISION = 'CN-HA/puyang/puyang-county';
const TODAY = day('2023-03-10');
const set = resolve(DIVISION, TODAY) as RuleSet;
const hrss: Actor = { account: 'account-4', role: 'hrss', division: 'CN-HA/puyang', duties: ['class-review'] };
const facts: ReviewFacts = {
  class: aClass(DIVISION, TODAY, { state: 'hrss-first', round: 1 }),
  actor: hrss,
  opinion: 'agree',
  reviews: [{ reviewer: 'account-3', seat: 'hrss-first' }],
  today: TODAY,
  pin: pinOf(set),
  seatLimit: 80,
  findings: [],
  seats: [],
  frozen: [],
  voucherlessAllowed: false,
};

describe('the last review', () => {
  test('approves, pins the rules and makes the roster version 1 (A-13, INF-08)', () => {
    expect(review(facts, NOON)).toMatchObject({
      seat: 'hrss-second',
      class: { state: 'approved', ruleSet: { code: 'HEN23+PYX22' }, approvedOn: TODAY, seatLimit: 80, rosterVersion: 1 },
    });
  });

  const barred = [judge('INF-09', { barred: true }, set)];
  test.each<[string, Partial<ReviewFacts>]>([
    ['class.wrong-state', { class: { ...facts.class, state: 'approved' } }],
    ['class.seat-of-another', { actor: { ...hrss, role: 'industry' } }],
    ['officer.not-in-charge', { actor: { ...hrss, division: 'CN-HA/xinyang' } }],
    ['officer.not-in-charge', { actor: { ...hrss, division: 'CN-HA/puy' } }],
    ['officer.not-in-charge', { actor: { ...hrss, duties: ['push'] } }],
    ['class.reviewer-of-applicant', { actor: { ...hrss, organisation: 'institution-1' } }],
    ['class.reviewer-of-applicant', { actor: { ...hrss, account: 'account-1' } }],
    ['class.reviewer-again', { actor: { ...hrss, account: 'account-3' } }],
    ['class.reviewer-of-applicant', { actor: { ...hrss, accounts: ['account-4', 'account-1'] } }],
    ['class.reviewer-again', { actor: { ...hrss, accounts: ['account-3', 'account-4'] } }],
    ['class.opens-before-approval', { today: day('2023-03-11') }],
    ['class.voucherless-denied', { class: { ...facts.class, channel: 'voucherless' } }],
    ['roster.person-frozen', { frozen: ['person-1'] }],
    ['class.opening-refused', { findings: barred }],
    ['roster.unfit', { seats: [{ person: 'person-1', findings: barred }] }],
  ])('%s', (code, change) => {
    const answer = review({ ...facts, ...change }, NOON);
    expect(isRefusal(answer) && answer.refused).toBe(code);
  });

  test('a return asks for no approval: neither day nor findings matter', () => {
    expect(review({ ...facts, opinion: 'return', today: day('2023-03-11'), findings: barred }, NOON)).toMatchObject({ class: { state: 'returned' } });
  });

  test('whyNot lists everything that stands in the way', () => {
    expect(review.whyNot({ ...facts, today: day('2023-03-11'), findings: barred }, NOON).map(({ refused }) => refused)).toEqual(['class.opens-before-approval', 'class.opening-refused']);
  });
});

test.each([
  ['submitted', 'commerce', 'industry-first'],
  ['submitted', null, 'hrss-first'],
  ['industry-first', 'commerce', 'industry-second'],
  ['industry-second', 'commerce', 'hrss-first'],
  ['hrss-first', null, 'hrss-second'],
  ['approved', null, undefined],
  ['draft', 'commerce', undefined],
] as const)('after %s with department %s the seat is %s (A-67)', (state, department, seat) => expect(nextSeat(state, department)).toBe(seat));
