import { day, fen, instant } from '@jiquan/kernel';
import type { TrainingFacts } from './facts';
import { admission, approved, completion, designated, ids, opening, tariff, tariffId, training, trainingFacts, verification } from '../testing/made';
import { payableTraining } from './training';

const derived = (changes: Partial<TrainingFacts> = {}) => payableTraining({ ...trainingFacts, ...changes });
const codes = (changes: Partial<TrainingFacts>) => derived(changes).reasons.map(({ code }) => code);
const byTariff = { ...admission, valueKind: 'tariff', faceFen: null, valueDocument: tariffId('training'), tariffRevision: 1 };

const voucherless = { admissions: [], classes: [{ ...approved, channel: 'voucherless' }], designations: [designated('training')] };
const priced = { ...voucherless, tariffs: [tariff('training', 90_000)] };
const elsewhere = { ...tariff('training', 90_000), division: 'CN-HA/puyang/puyang-county/a-zone' };

describe('the training subsidy of an enrolment', () => {
  it('is payable when everything is there', () => {
    expect(derived()).toMatchObject({
      state: 'payable',
      reasons: [],
      amountFen: 100_000,
      maxFen: 120_000,
      person: ids.person,
      voucher: ids.voucher,
      claimant: ids.other,
      certificate: ids.certificate,
      verification: verification.id,
      fitting: [ids.certificate],
      year: 2023,
      division: 'CN-HA/puyang/puyang-county',
    });
  });

  it.each<[string, string, Partial<TrainingFacts>]>([
    ['voucher.not-admitted', 'R-VCH-04, A-71', { admissions: [] }],
    ['voucher.admitted-after-opening', 'the day after the opening', { admissions: [{ ...admission, admittedOn: day('2023-03-07') }] }],
    ['voucher.unbound', 'A-64', { unbindings: [{ enrolment: ids.enrolment, voucher: ids.voucher, reason: 'left' }] }],
    ['voucher.ended', 'lapsed', { voucherEnds: [{ voucher: ids.voucher, campaign: ids.campaign, fund: ids.fund, maxFen: fen(1), kind: 'lapsed', reason: 'x' }] }],
    ['voucher.frozen', 'R-SET-18', { freezes: [{ thing: ids.voucher, position: 3, frozen: true }] }],
    ['person.frozen', 'R-SET-18', { freezes: [{ thing: ids.person, position: 3, frozen: true }] }],
    ['class.not-approved', 'R-CLASS-11', { classes: [] }],
    ['class.cancelled', 'R-SUB-04', { classEnds: [{ class: ids.class, kind: 'cancelled' }] }],
    ['class.not-recognised', 'R-SUB-04', { classEnds: [{ class: ids.class, kind: 'not-recognised' }] }],
    ['class.subsidy-cancelled', 'R-SUB-04', { classEnds: [{ class: ids.class, kind: 'subsidy-cancelled' }] }],
    ['class.opened-before-approval', 'R-CLASS-11', { classes: [{ ...approved, approvedOn: day('2023-03-07') }] }],
    ['class.nothing-recognised', 'INF-05', { completions: [{ ...completion, recognisedCount: 0 }] }],
    ['class.not-completed', 'R-CLASS-13', { completions: [] }],
    ['enrolment.ended', 'A-64', { enrolmentEnds: [{ enrolment: ids.enrolment, reason: 'left' }] }],
    ['enrolment.other-person', 'INF-02', { trainings: [{ ...training, person: ids.other }] }],
    ['training.not-completed', 'R-VCH-04', { trainings: [] }],
    ['certificate.not-verified', 'R-VCH-04, A-77', { verifications: [] }],
    ['certificate.revoked', 'R-VCH-04', { revocations: [{ certificate: ids.certificate, reason: 'forged' }] }],
    ['certificate.other-person', 'INF-02', { verifications: [{ ...verification, person: ids.other }] }],
    ['certificate.other-occupation', 'INF-03', { verifications: [{ ...verification, occupation: '4-01-01-01' }] }],
    ['certificate.other-occupation', 'INF-03, another catalogue', { verifications: [{ ...verification, catalogueEdition: '2015' }] }],
    ['certificate.other-level', 'INF-03', { verifications: [{ ...verification, level: 'SENIOR' }] }],
    ['certificate.other-level', 'INF-03, none', { verifications: [{ ...verification, level: null }] }],
    ['certificate.before-class', 'INF-03, the day before', { verifications: [{ ...verification, issuedOn: day('2023-03-05') }] }],
    ['certificate.before-completion', 'I3, the day before', { verifications: [{ ...verification, assessedOn: day('2023-03-19') }] }],
    ['certificate.unverifiable', 'since', { unverifiable: [{ certificate: ids.certificate, answer: 'mismatch', asOf: instant('2023-03-27T00:00:00.000Z') }] }],
    ['certificate.low-value', 'A-05', { verifications: [{ ...verification, kind: 'TRAINING_COMPLETION' }] }],
    ['tariff.none', 'R-SUB-14', { admissions: [byTariff] }],
    ['tariff.none', 'another revision', { admissions: [byTariff], tariffs: [tariff('training', 90_000, 2)] }],
    ['tariff.none', 'another purpose', { admissions: [byTariff], tariffs: [tariff('assessment', 90_000)] }],
    ['amount.above-maximum', 'held', { admissions: [byTariff], tariffs: [tariff('training', 120_001)] }],
    ['tariff.none', 'the newest is not the pinned one', { admissions: [byTariff], tariffs: [tariff('training', 90_000, 2)] }],
    ['fund.not-designated', 'A-71, A-56', { ...priced, designations: [] }],
    ['fund.not-designated', 'of another division', { ...priced, designations: [designated('training', { division: 'CN-HA/puyang' })] }],
    ['tariff.none', 'the table of the fund\'s division, not of the class\'s', { ...priced, designations: [designated('training', { fundDivision: 'CN-HA/puyang' })] }],
    ['choice.not-chosen', 'A-08', { choices: [{ class: ids.class, enrolments: [ids.other] }] }],
  ])('%s (%s)', (code, _, changes) => {
    const got = derived(changes);
    expect(got.reasons.map((reason) => reason.code)).toContain(code);
    expect(got.state).not.toBe('payable');
  });

  it.each<[string, Partial<TrainingFacts>]>([
    ['admitted on the day of the opening', { admissions: [{ ...admission, admittedOn: day('2023-03-06') }] }],
    ['approved on the day of the opening', { classes: [{ ...approved, approvedOn: day('2023-03-06') }] }],
    ['issued on the day of the opening', { verifications: [{ ...verification, issuedOn: day('2023-03-06') }] }],
    ['A-05: a completion certificate, where HRSS has stated that there is no other', { verifications: [{ ...verification, kind: 'TRAINING_COMPLETION', noOther: true }] }],
    ['assessed on the day the training was completed', { verifications: [{ ...verification, assessedOn: day('2023-03-20') }] }],
    ['an imported certificate whose day of assessment is not known', { verifications: [{ ...verification, assessedOn: null }] }],
    ['not found before, found since', { unverifiable: [{ certificate: ids.certificate, answer: 'not-found', asOf: instant('2023-03-25T00:00:00.000Z') }] }],
    ['frozen and unfrozen again', { freezes: [{ thing: ids.voucher, position: 4, frozen: false }, { thing: ids.voucher, position: 3, frozen: true }] }],
    ['chosen', { choices: [{ class: ids.class, enrolments: [ids.enrolment] }] }],
    ['by tariff, exactly the maximum', { admissions: [byTariff], tariffs: [tariff('training', 120_000)] }],
    ['another voucher ended', { voucherEnds: [{ voucher: ids.other, campaign: ids.campaign, fund: ids.fund, maxFen: fen(1), kind: 'lapsed', reason: 'x' }] }],
    ['without a voucher in the voucherless channel (A-71)', priced],
    ['by the tariff its campaign pinned, in another division than the fund\'s', { admissions: [byTariff], tariffs: [elsewhere], fundDivisions: { [ids.fund]: 'CN-HA/puyang' } }],
    ['by the tariff its campaign pinned, though a newer one has no entry', { admissions: [byTariff], tariffs: [tariff('training', 90_000), { ...tariff('training', 1, 2), entries: [] }] }],
    [
      'a second certificate that fits stands in for a revoked one',
      { verifications: [verification, { ...verification, id: 'b', certificate: ids.other }], revocations: [{ certificate: ids.certificate, reason: 'x' }] },
    ],
  ])('payable: %s', (_, changes) => {
    expect(codes(changes)).toEqual([]);
    expect(derived(changes).amountFen).toBeGreaterThan(0);
  });

  it('knows nothing: waits, and says for what', () => {
    const nothing = { admissions: [], classes: [], openings: [], completions: [], trainings: [], verifications: [], fundDivisions: {} };
    expect(derived(nothing)).toMatchObject({ state: 'waiting', amountFen: null });
    expect(codes(nothing)).toEqual(['voucher.not-admitted', 'class.not-approved', 'class.not-completed', 'training.not-completed', 'certificate.not-verified']);
  });

  it('a certificate that a later verification ties to another enrolment is not this one\'s', () => {
    const moved = { ...verification, id: 'later', enrolment: ids.other, asOf: instant('2023-03-28T00:00:00.000Z') };
    expect(codes({ verifications: [verification, moved] })).toEqual(['certificate.not-verified']);
    expect(opening.class).toBe(ids.class);
  });
});
