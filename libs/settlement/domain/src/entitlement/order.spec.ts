import { day, fen, instant } from '@jiquan/kernel';
import fc from 'fast-check';
import { payableAssessment } from './assessment';
import { changeOf, holdsLine, lineFalls, unknown } from './derived';
import type { AssessmentFacts, TrainingFacts } from './facts';
import { admission, approved, assessmentFacts, completion, designated, ids, opening, tariff, training, trainingFacts, verification } from '../testing/made';
import { payableTraining } from './training';

type Lists = { readonly [Field in keyof TrainingFacts]: TrainingFacts[Field] extends readonly (infer One)[] ? readonly One[] : never };

/** Everything that could ever be heard about one enrolment with two vouchers, two certificates and a change of mind. */
const second = { ...verification, id: 'second', certificate: ids.other };
const pool: Omit<Lists, 'enrolment' | 'fundDivisions'> = {
  admissions: [admission, { ...admission, voucher: ids.other, admittedOn: day('2023-03-08') }],
  unbindings: [{ enrolment: ids.enrolment, voucher: ids.voucher, reason: 'left' }],
  voucherEnds: [{ voucher: ids.voucher, campaign: ids.campaign, fund: ids.fund, maxFen: fen(1), kind: 'lapsed', reason: 'x' }],
  freezes: [1, 2, 3, 4].map((position) => ({ thing: position % 2 ? ids.voucher : ids.person, position, frozen: position < 3 })),
  classes: [approved],
  openings: [opening],
  completions: [completion],
  classEnds: ['not-recognised', 'subsidy-cancelled'].map((kind) => ({ class: ids.class, kind })),
  enrolmentEnds: [{ enrolment: ids.enrolment, reason: 'left' }],
  trainings: [training],
  verifications: [
    verification,
    { ...verification, id: 'again', asOf: instant('2023-04-01T00:00:00.000Z') },
    second,
    { ...second, id: 'moved', enrolment: ids.body, asOf: instant('2023-05-01T00:00:00.000Z') },
  ],
  unverifiable: [
    { certificate: ids.certificate, answer: 'mismatch', asOf: instant('2023-03-30T00:00:00.000Z') },
    { certificate: ids.other, answer: 'not-found', asOf: instant('2023-05-02T00:00:00.000Z') },
  ],
  revocations: [{ certificate: ids.certificate, reason: 'forged' }],
  choices: [{ class: ids.class, enrolments: [ids.enrolment] }],
  tariffs: [tariff('training', 90_000), tariff('training', 130_000, 2), tariff('assessment', 1)],
  designations: [designated('training'), designated('training', { revision: 2, fund: ids.other, fundDivision: 'CN-HA/puyang' })],
};

/** Some of a list, in one order, and the same in another order with doubles. */
const twice = <One>(list: readonly One[]) =>
  fc.subarray([...list]).chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }), fc.subarray(some)).map(([once, shuffled, doubles]) => [once, [...doubles, ...shuffled]] as const),
  );

const histories = fc.record(Object.fromEntries(Object.entries(pool).map(([field, list]) => [field, twice<unknown>(list)])));

function both(history: Readonly<Record<string, readonly [readonly unknown[], readonly unknown[]]>>, at: 0 | 1): TrainingFacts {
  return { ...trainingFacts, ...Object.fromEntries(Object.entries(history).map(([field, lists]) => [field, lists[at]])) } as TrainingFacts;
}

describe('what several facts mean together', () => {
  it('does not depend on their order or on doubles: training, 1,000 histories', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(payableTraining(both(history, 1))).toEqual(payableTraining(both(history, 0)));
      }),
      { numRuns: 1_000, verbose: 1 },
    );
  });

  it('does not depend on their order or on doubles: assessment', () => {
    const lists = fc.record({
      verifications: twice(pool.verifications.filter(({ certificate }) => certificate === ids.certificate)),
      unverifiable: twice(pool.unverifiable),
      revocations: twice(pool.revocations),
      filings: twice([...assessmentFacts.filings, { body: ids.body, division: 'CN-HA', filedOn: day('2023-03-25') }]),
      bans: twice([{ body: ids.body, from: day('2023-01-01') }, { body: ids.other, from: day('2022-01-01') }]),
      freezes: twice(pool.freezes),
      classEnds: twice(pool.classEnds),
    });
    const of = (history: Record<string, readonly [unknown[], unknown[]]>, at: 0 | 1) =>
      ({ ...assessmentFacts, ...Object.fromEntries(Object.entries(history).map(([field, pair]) => [field, pair[at]])) }) as AssessmentFacts;
    fc.assert(
      fc.property(lists, (history) => {
        expect(payableAssessment(of(history as never, 1))).toEqual(payableAssessment(of(history as never, 0)));
      }),
      { numRuns: 1_000, verbose: 1 },
    );
  });

  it('no certificate, no value: in no history is there an amount without a verified, unrevoked certificate', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = both(history, 1);
        const derived = payableTraining(facts);
        if (derived.state !== 'payable') return;
        expect(facts.verifications.map(({ id }) => id)).toContain(derived.verification);
        expect(facts.revocations.map(({ certificate }) => certificate)).not.toContain(derived.certificate);
        expect(derived.amountFen).toBeGreaterThan(0);
        expect(derived.amountFen as number).toBeLessThanOrEqual(derived.maxFen ?? Number.MAX_SAFE_INTEGER);
      }),
      { numRuns: 1_000, verbose: 1 },
    );
  });

  it('tells only changes of what is derived', () => {
    const payable = payableTraining(trainingFacts);
    const held = { ...payable, state: 'held' as const };
    const nothing = unknown('training', ids.enrolment);
    expect([changeOf(nothing, payable), changeOf(payable, payable), changeOf(payable, held), changeOf(held, nothing), changeOf(payable, { ...payable, amountFen: fen(1) })]).toEqual([
      'became-payable',
      'none',
      'fell',
      'none',
      'became-payable',
    ]);
  });

  it('a hold stops a line, and only an end or its own certificate makes it fall', () => {
    const payable = payableTraining(trainingFacts);
    const frozen = payableTraining({ ...trainingFacts, freezes: [{ thing: ids.person, position: 1, frozen: true }] });
    const revoked = payableTraining({ ...trainingFacts, verifications: [verification, second], revocations: [{ certificate: ids.certificate, reason: 'x' }] });
    const ended = payableTraining({ ...trainingFacts, classEnds: [{ class: ids.class, kind: 'cancelled' }] });
    expect([lineFalls(payable, ids.certificate), lineFalls(frozen, ids.certificate), lineFalls(ended, ids.certificate)]).toEqual([undefined, undefined, 'class.cancelled']);
    const unpriced = payableTraining({ ...trainingFacts, admissions: [], classes: [{ ...approved, channel: 'voucherless' }], designations: [designated('training')] });
    expect([unpriced.reasons.map(({ code }) => code), lineFalls(unpriced, ids.certificate), holdsLine(unpriced), holdsLine(frozen)]).toEqual([['tariff.none'], undefined, false, true]);
    expect([revoked.state, lineFalls(revoked, ids.certificate), lineFalls(revoked, ids.other)]).toEqual(['payable', 'certificate.revoked', undefined]);
  });
});
