import { day, instant, isRefusal } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { aClass, anEnrolment, NOON } from '../class/example';
import { checkIn, type CheckInFacts, notOpen, presentSince } from './check-in';

const OPENS = day('2023-03-10');
const item = { id: 'c-1', enrolment: 'enrolment-1', lesson: 1, at: instant('2023-03-10T01:00:00.000Z'), method: 'face' as const, device: 'd-1', evidence: 'x', place: null };
const facts: CheckInFacts = {
  class: aClass('CN-HA/puyang/puyang-county', OPENS, { state: 'open', openedOn: OPENS }),
  item,
  enrolment: anEnrolment({ voucher: 'voucher-1' }),
  lesson: { number: 1, day: OPENS },
  frozen: false,
  set: resolve('CN-HA/puyang/puyang-county', OPENS) as RuleSet,
  deviceConnected: true,
};
const code = (change: Partial<CheckInFacts>) => {
  const answer = checkIn({ ...facts, ...change }, NOON);
  return isRefusal(answer) ? answer.refused : 'recorded';
};

test.each<[string, Partial<CheckInFacts>]>([
  ['recorded', {}],
  ['attendance.lesson-unknown', { lesson: undefined }],
  ['attendance.not-on-roster', { enrolment: undefined }],
  ['attendance.enrolment-ended', { enrolment: anEnrolment({ endedOn: OPENS, endReason: 'removed' }) }],
  ['attendance.not-admitted', { enrolment: anEnrolment() }],
  ['attendance.person-frozen', { frozen: true }],
  ['attendance.in-future', { item: { ...item, at: instant('2023-03-10T04:00:00.001Z') } }],
  ['recorded', { item: { ...item, at: NOON } }],
  ['attendance.before-opening', { item: { ...item, at: instant('2023-03-09T15:59:59.999Z') } }],
  ['recorded', { item: { ...item, at: instant('2023-03-09T16:00:00.000Z') } }],
  ['attendance.other-day', { lesson: { number: 1, day: day('2023-03-11') } }],
  ['attendance.face-required', { item: { ...item, method: 'signature' } }],
  ['attendance.device-not-connected', { deviceConnected: false }],
])('%s', (expected, change) => expect(code(change)).toBe(expected));

test('A-71: without vouchers nobody needs to be admitted; R-ATT-04: where no face is demanded a signature does', () => {
  const set = resolve('CN-HA/xinyang/huangchuan', day('2021-05-10')) as RuleSet;
  expect(code({ enrolment: anEnrolment(), class: { ...facts.class, channel: 'voucherless' } })).toBe('recorded');
  expect(code({ set, item: { ...item, method: 'signature' }, deviceConnected: false })).toBe('recorded');
});

test('nothing is recorded before the opening nor after the end', () => {
  const states = ['draft', 'submitted', 'approved', 'suspended', 'training-done', 'completed', 'not-recognised'] as const;
  for (const state of states) expect(notOpen({ ...facts.class, state })?.refused).toBe('class.not-open');
  for (const state of ['open', 'retraining'] as const) expect(notOpen({ ...facts.class, state })).toBeUndefined();
});

test('the first presence is the earliest that became known', () => {
  const one = presentSince(anEnrolment(), NOON);
  expect(presentSince(one, item.at).firstPresentAt).toBe(item.at);
  expect(presentSince(one, instant('2023-03-11T00:00:00.000Z'))).toBe(one);
});
