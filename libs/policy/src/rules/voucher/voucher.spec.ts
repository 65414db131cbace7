import { day } from '@jiquan/kernel';
import * as fc from 'fast-check';
import { judge } from '..';
import type { VoucherLife } from '../../facts';
import { countVouchers, voucherSteps } from '../../procedure/voucher-counts';
import { prove } from '../../testing/prove';
import { madeUp, sets } from '../../testing/sets';
import * as numbers from './numbers';
import * as voucher from './voucher';

const counters = (division: string, issuedThisYear: number, effectivelyUsedThisYear: number) => ({
  division,
  issuedThisYear,
  effectivelyUsedThisYear,
});
const assisted = { assistedBy: 'JUSTICE', holderGroups: ['PRISONER'], consentRecorded: true } as const;

prove([numbers, voucher], {
  'R-VCH-01': [
    ['DEMO', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['DEMO', { trainingWill: false, meetsConditions: true }, 'refused'],
    ['HEN22', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['HEN22', { trainingWill: true, meetsConditions: false }, 'refused'],
    ['HEN23', { trainingWill: true, meetsConditions: true }, 'passed'],
    ['HEN23', { trainingWill: false, meetsConditions: true }, 'refused'],
    ['PUYANG', { trainingWill: true, meetsConditions: false }, 'refused'],
    ['DEMO', { trainingWill: true }, 'facts-missing'],
    ['HCX21', { trainingWill: false, meetsConditions: false }, 'not-applicable'],
  ],
  'R-VCH-02': [
    ['DEMO', { holderVerified: true }, 'passed'],
    ['DEMO', { holderVerified: false }, 'refused'],
    ['HEN22', { holderVerified: true }, 'passed'],
    ['HEN22', { holderVerified: false }, 'refused'],
    ['HEN23', { holderVerified: true }, 'passed'],
    ['HEN23', { holderVerified: false }, 'refused'],
    ['PUYANG22', { holderVerified: false }, 'refused'],
    ['HEN23', {}, 'facts-missing'],
    ['HCX21', { holderVerified: false }, 'not-applicable'],
  ],
  'R-VCH-03': [
    ['DEMO', { holder: 'p1', user: 'p1' }, 'passed'],
    ['HEN22', { holder: 'p1', user: 'p1' }, 'passed'],
    ['HEN22', { holder: 'p1', user: 'p2' }, 'refused'],
    ['HEN23', { holder: 'p1', user: 'p1' }, 'passed'],
    ['HEN23', { holder: 'p1', user: 'p2' }, 'refused'],
    ['DEMO', { holder: 'p1', user: 'p2' }, 'refused'],
    ['HEN23', { holder: 'p1' }, 'facts-missing'],
    ['HCX21', { holder: 'p1', user: 'p2' }, 'not-applicable'],
  ],
  'R-VCH-04': [
    ['DEMO', { certificateVerified: true, certificateHolder: 'p1', holder: 'p1' }, 'passed'],
    ['DEMO', { certificateVerified: true, certificateHolder: 'p2', holder: 'p1' }, 'refused'],
    ['HEN22', { certificateVerified: true, certificateHolder: 'p1', holder: 'p1' }, 'passed'],
    ['HEN22', { certificateVerified: true, certificateHolder: 'p2', holder: 'p1' }, 'refused'],
    ['HEN23', { certificateVerified: true, certificateHolder: 'p1', holder: 'p1' }, 'passed'],
    ['HEN23', { certificateVerified: true, certificateHolder: 'p2', holder: 'p1' }, 'refused'],
    ['HEN23', { certificateVerified: false, certificateHolder: 'p1', holder: 'p1' }, 'refused'],
    ['HEN23', { holder: 'p1' }, 'facts-missing'],
    ['HCX21', { certificateVerified: false, certificateHolder: 'p1', holder: 'p1' }, 'not-applicable'],
  ],
  'R-VCH-05': [
    ['DEMO', { certificateVerified: true }, 'passed'],
    ['DEMO', { certificateVerified: false }, 'refused'],
    ['HEN22', { certificateVerified: true }, 'passed'],
    ['HEN22', { certificateVerified: false }, 'refused'],
    ['HEN23', { certificateVerified: true }, 'passed'],
    ['HEN23', { certificateVerified: false }, 'refused'],
    ['PUYANG', {}, 'facts-missing'],
    ['HCX21', { certificateVerified: false }, 'not-applicable'],
  ],
  'R-VCH-06': [
    ['DEMO', { stage: 'ISSUE', nextStage: 'TRAIN' }, 'passed'],
    ['DEMO', { stage: 'TRAIN', nextStage: 'CERTIFY' }, 'refused'],
    ['HEN22', { stage: 'TRAIN', nextStage: 'ASSESS' }, 'passed'],
    ['HEN22', { stage: 'ISSUE', nextStage: 'ASSESS' }, 'refused'],
    ['HEN23', { stage: 'ISSUE', nextStage: 'TRAIN' }, 'passed'],
    ['HEN23', { stage: 'CERTIFY', nextStage: 'REDEEM' }, 'passed'],
    ['HEN23', { stage: 'ISSUE', nextStage: 'REDEEM' }, 'refused'],
    ['HEN23', { stage: 'TRAIN', nextStage: 'TRAIN' }, 'refused'],
    ['PUYANG', { stage: 'ASSESS', nextStage: 'TRAIN' }, 'refused'],
    ['PUYANG', { stage: 'ASSESS' }, 'facts-missing'],
    ['HCX21', { stage: 'ISSUE', nextStage: 'REDEEM' }, 'not-applicable'],
  ],
  'R-VCH-07': [
    ['DEMO', { act: 'CLAIM', actor: 'WORKER' }, 'passed'],
    ['PUYANG', { act: 'CLAIM', actor: 'WORKER' }, 'passed'],
    ['PUYANG', { act: 'REGISTER', actor: 'INSTITUTION' }, 'passed'],
    ['PUYANG', { act: 'REVIEW', actor: 'HRSS' }, 'passed'],
    ['PUYANG', { act: 'CLAIM', actor: 'INSTITUTION' }, 'refused'],
    ['PUYANG22', { act: 'REGISTER', actor: 'HRSS' }, 'refused'],
    ['DEMO', { act: 'REVIEW', actor: 'WORKER' }, 'refused'],
    ['PUYANG', { act: 'REVIEW' }, 'facts-missing'],
    ['HEN22', { act: 'CLAIM', actor: 'INSTITUTION' }, 'not-applicable'],
    ['HEN23', { act: 'CLAIM', actor: 'INSTITUTION' }, 'not-applicable'],
  ],
  'R-VCH-08': [
    ['DEMO', { channel: 'OFFLINE' }, 'passed'],
    ['DEMO', { channel: 'POST' }, 'refused'],
    ['HEN22', { channel: 'ONLINE' }, 'passed'],
    ['HEN22', { channel: 'POST' }, 'refused'],
    ['HEN23', { channel: 'ONLINE' }, 'passed'],
    ['HEN23', { channel: 'OFFLINE' }, 'passed'],
    ['HEN23', { channel: 'BLENDED' }, 'passed'],
    ['HEN23', { channel: 'POST' }, 'refused'],
    ['HEN23', {}, 'facts-missing'],
    ['HCX21', { channel: 'POST' }, 'not-applicable'],
  ],
  'R-VCH-09': [
    ['HEN22', counters('CN-HA', 1_999_999, 500_000), 'flags'],
    ['HEN22', counters('CN-HA', 2_000_000, 500_000), 'passed'],
    ['HEN22', counters('CN-HA', 2_000_001, 500_001), 'passed'],
    ['HEN22', counters('CN-HA', 2_000_000, 499_999), 'flags'],
    ['HEN23', counters('CN-HA', 2_499_999, 600_000), 'flags'],
    ['HEN23', counters('CN-HA', 2_500_000, 600_000), 'passed'],
    ['HEN23', counters('CN-HA', 2_500_001, 600_001), 'passed'],
    ['HEN23', counters('CN-HA', 2_500_000, 599_999), 'flags'],
    ['DEMO', counters('DEMO/demo-county', 999, 300), 'flags'],
    ['DEMO', counters('DEMO/demo-county', 1_000, 299), 'flags'],
    ['DEMO', counters('DEMO/demo-county', 1_000, 300), 'passed'],
    ['DEMO', counters('DEMO/demo-county', 1_001, 301), 'passed'],
    // The province's plan is not the county's.
    ['PUYANG', counters('CN-HA/puyang/puyang-county', 10_000, 2_000), 'not-applicable'],
    ['HEN23', { division: 'CN-HA' }, 'facts-missing'],
    ['HCX21', counters('CN-HA/xinyang/huangchuan', 0, 0), 'not-applicable'],
  ],
  'A-02': [
    ['HEN23', { liveForOccupation: 0, claimedThisYear: 0 }, 'passed'],
    ['HEN23', { liveForOccupation: 1, claimedThisYear: 1 }, 'refused'],
    ['HEN23', { liveForOccupation: 0, claimedThisYear: 1 }, 'flags'],
    ['HEN23', { liveForOccupation: 0 }, 'facts-missing'],
  ],
  'A-64': [
    ['HEN23', { otherEnrolments: 0, otherVouchers: 0 }, 'passed'],
    ['HEN23', { otherEnrolments: 1, otherVouchers: 0 }, 'refused'],
    ['HEN23', { otherEnrolments: 0, otherVouchers: 1 }, 'refused'],
    ['HEN23', { otherEnrolments: 0 }, 'facts-missing'],
  ],
  'A-73': [
    ['HEN23', assisted, 'passed'],
    ['HEN23', { ...assisted, holderGroups: ['DETOXIFICATION'] }, 'passed'],
    ['HEN23', { ...assisted, holderGroups: ['VETERAN'] }, 'refused'],
    ['HEN23', { ...assisted, consentRecorded: false }, 'refused'],
    ['HEN23', { ...assisted, assistedBy: 'OTHER' }, 'refused'],
    ['HEN23', { ...assisted, assistedBy: null, consentRecorded: false }, 'not-applicable'],
    ['HEN23', { assistedBy: 'JUSTICE' }, 'facts-missing'],
    ['HEN23', { assistedBy: null }, 'not-applicable'],
  ],
});

describe('what the documents leave open', () => {
  test('A-02: nothing expires and no year has a maximum, unless configured', () => {
    const held = { liveForOccupation: 0, claimedThisYear: 2, claimedOn: day('2023-01-31'), on: day('2024-01-01') };
    const configured = madeUp({ settings: { 'voucher.validityMonths': 1, 'voucher.yearlyMaximum': 3 } });
    expect(judge('A-02', held, sets.HEN23).outcome).toBe('flags');
    expect(judge('A-02', { ...held, on: day('2023-02-28') }, configured).outcome).toBe('passed');
    expect(judge('A-02', { ...held, on: day('2023-03-01') }, configured)).toMatchObject({ outcome: 'refused', compared: { validUntil: '2023-02-28' } });
    expect(judge('A-02', { liveForOccupation: 0, claimedThisYear: 2, on: day('2023-02-28') }, configured).missing).toEqual(['claimedOn']);
    expect(judge('A-02', { ...held, claimedThisYear: 3 }, configured)).toMatchObject({ outcome: 'refused', limit: 3 });
    const several = madeUp({ settings: { 'voucher.onePerOccupation': false } });
    expect(judge('A-02', { liveForOccupation: 1, claimedThisYear: 0 }, several).outcome).toBe('passed');
  });

  const lives: VoucherLife[] = [
    { reached: 'ISSUE', revoked: false },
    { reached: 'TRAIN', revoked: false },
    { reached: 'ASSESS', revoked: false },
    { reached: 'CERTIFY', revoked: false },
    { reached: 'REDEEM', revoked: false },
    { reached: 'REDEEM', revoked: true },
  ];

  test('A-03: effectively used is redeemed and not revoked, or what else is configured', () => {
    expect(countVouchers(lives, sets.HEN23)).toEqual({ issued: 6, inTraining: 2, certified: 1, effectivelyUsed: 1 });
    expect(countVouchers(lives, madeUp({ settings: { 'voucher.effectivelyUsedFrom': 'CERTIFY' } })).effectivelyUsed).toBe(2);
    expect(countVouchers(lives, madeUp({ settings: { 'voucher.effectivelyUsedFrom': 'TRAIN' } })).effectivelyUsed).toBe(4);
  });

  test('A-03: the counters never exceed what was issued, in whatever order the vouchers come', () => {
    const life = fc.record({ reached: fc.constantFrom(...voucherSteps), revoked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(life), (some) => {
        const { issued, inTraining, certified, effectivelyUsed } = countVouchers(some, sets.HEN23);
        expect(inTraining + certified + effectivelyUsed).toBeLessThanOrEqual(issued);
        expect(countVouchers([...some].reverse(), sets.HEN23)).toEqual({ issued, inTraining, certified, effectivelyUsed });
      }),
    );
  });

  test('A-64: one voucher, one enrolment, or several where configured', () => {
    const facts = { otherEnrolments: 1, otherVouchers: 0 };
    expect(judge('A-64', facts, sets.HEN23).outcome).toBe('refused');
    expect(judge('A-64', facts, madeUp({ settings: { 'voucher.oneEnrolment': false } })).outcome).toBe('not-applicable');
  });

  test('A-71: without a voucher nothing is applied for, but where the documents know none or the channel is opened', () => {
    const of = (set: (typeof sets)[keyof typeof sets]) => judge('A-71', { voucherless: true }, set).outcome;
    expect([sets.HCX21, sets.HEN22, sets.HEN23, sets.PUYANG].map(of)).toEqual(['passed', 'refused', 'refused', 'refused']);
    expect(of(madeUp({ settings: { 'channel.voucherless': true } }))).toBe('passed');
  });

  test('A-72: the certificate redeems the voucher; a voucher is never given for a certificate', () => {
    expect(judge('R-VCH-06', { stage: 'CERTIFY', nextStage: 'REDEEM' }, sets.HEN23)).toMatchObject({ outcome: 'passed', defaults: ['A-72'] });
    expect(judge('R-VCH-06', { stage: 'CERTIFY', nextStage: 'ISSUE' }, sets.HEN23).outcome).toBe('refused');
  });

  test('A-73: those confined are helped by the justice department, or by nobody where configured', () => {
    expect(judge('A-73', assisted, sets.HEN23).outcome).toBe('passed');
    expect(judge('A-73', assisted, madeUp({ settings: { 'claim.assistedByJustice': false } })).outcome).toBe('refused');
    expect(judge('R-VCH-03', { holder: 'p1', user: 'justice-officer' }, sets.HEN23).outcome).toBe('refused');
  });

  test('A-77: the person’s own certificate decides, whatever the class’s rate', () => {
    const outcomes = [true, false].map((certificateVerified) => judge('R-VCH-05', { certificateVerified }, sets.HEN23).outcome);
    expect(outcomes).toEqual(['passed', 'refused']);
  });
});

test('R-VCH-09: both numbers of the plan are shown', () => {
  expect(judge('R-VCH-09', counters('CN-HA', 2_500_000, 599_999), sets.HEN23)).toMatchObject({ outcome: 'flags', limit: [2_500_000, 600_000] });
});

test('R-VCH-06: every pair of steps is refused but the four that follow each other', () => {
  const allowed = voucherSteps.flatMap((stage) =>
    voucherSteps.filter((nextStage) => judge('R-VCH-06', { stage, nextStage }, sets.PUYANG).outcome === 'passed').map((next) => `${stage}>${next}`),
  );
  expect(allowed).toEqual(['ISSUE>TRAIN', 'TRAIN>ASSESS', 'ASSESS>CERTIFY', 'CERTIFY>REDEEM']);
});
