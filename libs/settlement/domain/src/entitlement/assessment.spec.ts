import { day, instant } from '@jiquan/kernel';
import { payableAssessment } from './assessment';
import type { AssessmentFacts } from './facts';
import { assessmentFacts, designated, ids, tariff, verification } from '../testing/made';

const filed = (filedOn: string) => ({ body: ids.body, division: 'CN-HA/puyang/puyang-county', filedOn: day(filedOn) });
const derived = (changes: Partial<AssessmentFacts> = {}) => payableAssessment({ ...assessmentFacts, ...changes });

describe('the assessment subsidy of a certificate', () => {
  it('is payable to the body that assessed, by the tariff of the fund designated where it is filed (R-SUB-01, A-56)', () => {
    const body = { claimant: ids.body, claimantKind: 'assessment-body', division: 'CN-HA/puyang/puyang-county' };
    expect(derived()).toMatchObject({ state: 'payable', amountFen: 24_000, voucher: null, fund: ids.fund, ...body });
  });

  it.each<[string, string, Partial<AssessmentFacts>]>([
    ['certificate.not-verified', 'waiting', { verifications: [] }],
    ['certificate.revoked', 'waiting', { revocations: [{ certificate: ids.certificate, reason: 'forged' }] }],
    ['certificate.unverifiable', 'held', { unverifiable: [{ certificate: ids.certificate, answer: 'not-found', asOf: instant('2023-04-01T00:00:00.000Z') }] }],
    ['certificate.assessed-day-unknown', 'held', { verifications: [{ ...verification, assessedOn: null }] }],
    ['body.not-filed', 'waiting', { filings: [] }],
    ['body.filed-after-assessment', 'void', { filings: [{ body: ids.body, division: 'CN-HA/puyang/puyang-county', filedOn: day('2023-03-23') }] }],
    ['body.blacklisted', 'void', { bans: [{ body: ids.body, from: day('2023-03-22') }] }],
    ['body.blacklisted', 'void', { bans: [{ body: ids.body, from: day('2023-03-10') }], filings: [filed('2022-01-01'), filed('2023-03-23')] }],
    ['body.blacklisted', 'void', { bans: [{ body: ids.body, from: day('2023-03-10') }], filings: [filed('2022-01-01'), filed('2023-03-10')] }],
    ['person.frozen', 'held', { freezes: [{ thing: ids.person, position: 1, frozen: true }] }],
    ['assessment.class-not-recognised', 'held', { classEnds: [{ class: ids.class, kind: 'not-recognised' }] }],
    ['fund.not-designated', 'waiting', { designations: [] }],
    ['fund.not-designated', 'waiting', { designations: [designated('training')] }],
    ['tariff.none', 'waiting', { designations: [designated('assessment', { revision: 2, fundDivision: 'CN-HA/puyang' }), designated('assessment')] }],
    ['tariff.none', 'waiting', { tariffs: [] }],
    ['tariff.none', 'waiting', { tariffs: [tariff('training', 24_000)] }],
    // A level without an entry pays nothing; it never takes a neighbour's.
    ['tariff.none', 'waiting', { verifications: [{ ...verification, level: 'CHIEF_TECHNICIAN' }] }],
    ['tariff.none', 'waiting', { verifications: [{ ...verification, assessedOn: day('2024-01-01') }] }],
  ])('%s: %s', (code, state, changes) => {
    const got = derived(changes);
    expect([got.reasons.map((reason) => reason.code), got.state]).toEqual([[code], state]);
  });

  it.each<[string, Partial<AssessmentFacts>]>([
    ['filed on the day of the assessment', { filings: [{ body: ids.body, division: 'CN-HA/puyang/puyang-county', filedOn: day('2023-03-22') }] }],
    ['blacklisted the day after', { bans: [{ body: ids.body, from: day('2023-03-23') }] }],
    ['blacklisted, and filed again since (A-57)', { bans: [{ body: ids.body, from: day('2023-03-10') }], filings: [filed('2022-01-01'), filed('2023-03-22')] }],
    ['another body is blacklisted', { bans: [{ body: ids.other, from: day('2023-01-01') }] }],
    ['its class was only cancelled', { classEnds: [{ class: ids.class, kind: 'cancelled' }] }],
  ])('payable: %s', (_, changes) => {
    expect(derived(changes).state).toBe('payable');
  });
});
