import { fen, isRefusal, sumFen } from '@jiquan/kernel';
import type { Entitlement } from '../entitlement/derived';
import { payableTraining } from '../entitlement/training';
import { effectOf } from '../fund/posting';
import { ids, trainingFacts } from '../testing/made';
import { division, now, officer, standingOf, today } from '../testing/officers';
import type { Asked, Rival } from './compete';
import { submit, type SubmitFacts, type Submitted } from './submit';

const entitlement = (at: number, changes: Partial<Entitlement> = {}): Entitlement => ({
  ...payableTraining(trainingFacts),
  id: `e${at}`,
  person: `p${at}`,
  thing: `n${at}`,
  voucher: `v${at}`,
  certificate: `c${at}`,
  version: 1,
  ...changes,
});
const asked = (at: number, changes: Partial<Entitlement> = {}, more: Partial<Asked> = {}): Asked => ({
  entitlement: entitlement(at, changes),
  named: false,
  lineId: `l${at}`,
  kind: 'SKILL_LEVEL',
  certificateHolder: `p${at}`,
  reserved: true,
  ...more,
});
const rival = (changes: Partial<Rival>): Rival => ({
  id: 'r',
  state: 'claimed',
  purpose: 'training',
  entitlement: 'x',
  certificate: 'x',
  voucher: 'x',
  person: 'x',
  occupation: 'x',
  level: null,
  year: 2023,
  kind: 'SKILL_LEVEL',
  ...changes,
});
const claimant = { ...officer('institution', 'director'), organisation: ids.other };
const facts: SubmitFacts = {
  ...standingOf(claimant),
  id: 'application',
  purpose: 'training',
  fund: { id: ids.fund, division },
  freeFen: fen(0),
  asked: [asked(1), asked(2)],
  classes: [{ class: ids.class, payable: 2, recognised: 2 }],
  rivals: [],
  persons: 2,
  amountFen: fen(200_000),
  commitment: true,
  rules: undefined,
  today,
};
const code = (changes: Partial<SubmitFacts>) => {
  const answer = submit({ ...facts, ...changes }, now);
  return isRefusal(answer) ? answer.refused : 'done';
};

describe('submit', () => {
  it('makes a line of each, and its money is committed out of its own reserve', () => {
    const { application, lines, postings } = submit(facts, now) as Submitted;
    expect(application).toMatchObject({ state: 'submitted', applicant: ids.other, persons: 2, totalFen: 200_000, committedBy: 'director', industryDepartment: 'agriculture' });
    expect(lines.map(({ id, state, verified, verification }) => [id, state, verified, verification])).toEqual(['l1', 'l2'].map((id) => [id, 'claimed', 'verified', entitlement(1).verification]));
    expect(effectOf(postings)).toMatchObject({ reserved: -240_000, committed: 200_000, free: 40_000 });
    expect(sumFen(lines.map(({ amountFen }) => amountFen))).toBe(application.totalFen);
  });

  it.each<[string, Partial<SubmitFacts>]>([
    ['account.closed', { closed: true }],
    ['application.no-commitment', { commitment: false }],
    ['application.not-claimant', { officer: { ...claimant, organisation: 'stranger' } }],
    ['application.not-claimant', { asked: [asked(1, { claimantKind: 'individual' }), asked(2)] }],
    ['application.other-division', { fund: { id: ids.fund, division: 'CN-HA/xinyang' } }],
    ['application.mixed-departments', { asked: [asked(1, { industryDepartment: null }), asked(2)] }],
    ['application.more-certified-than-recognised', { classes: [{ class: ids.class, payable: 3, recognised: 2 }] }],
    ['entitlement.not-payable', { asked: [asked(1, { state: 'held' }, { named: true }), asked(2)] }],
    ['line.entitlement-already-claimed', { asked: [asked(1, {}, { named: true })], rivals: [rival({ entitlement: 'e1' })] }],
    ['line.certificate-already-claimed', { rivals: [rival({ certificate: 'c1' })] }],
    ['line.voucher-already-claimed', { rivals: [rival({ voucher: 'v2' })] }],
    ['line.training-already-claimed', { rivals: [rival({ person: 'p1', occupation: '4-03-02-01', level: 'INTERMEDIATE' })] }],
    ['line.training-already-claimed', { asked: [asked(1), asked(2, { person: 'p1' })] }],
    ['application.nothing-payable', { asked: [asked(1, { state: 'waiting' })] }],
    ['application.other-fund', { fund: { id: 'another', division } }],
    ['application.other-fund', { asked: [asked(1, { voucher: null, fund: ids.other }), asked(2)] }],
    ['application.other-fund', { asked: [asked(1, { voucher: null, fund: null }), asked(2)] }],
    ['application.count-differs', { persons: 3 }],
    ['application.amount-differs', { amountFen: fen(199_999) }],
    ['fund.insufficient', { asked: [asked(1), asked(2, {}, { reserved: false })], freeFen: fen(99_999) }],
  ])('%s', (expected, changes) => {
    expect(code(changes)).toBe(expected);
  });

  it.each<[string, Partial<SubmitFacts>]>([
    ['as many certified as recognised (A-08)', {}],
    ['the line that took it has left', { rivals: [rival({ entitlement: 'e1', certificate: 'c1', state: 'left' })] }],
    ['another year (A-50)', { rivals: [rival({ person: 'p1', occupation: '4-03-02-01', level: 'INTERMEDIATE', year: 2022 })] }],
    ['another level', { rivals: [rival({ person: 'p1', occupation: '4-03-02-01', level: null })] }],
    ['exactly what is free', { asked: [asked(1), asked(2, {}, { reserved: false })], freeFen: fen(100_000) }],
    ['somebody not named who is not payable is left out', { asked: [asked(1), asked(2), asked(3, { state: 'held' })] }],
    ['a fund of a division above', { fund: { id: ids.fund, division: 'CN-HA' } }],
  ])('yes: %s', (_, changes) => {
    expect(code(changes)).toBe('done');
  });

  it('the assessment subsidy: same person, occupation and level once, a missing level is a value (R-SUB-02, A-49)', () => {
    const body = { ...officer('assessment-body', 'assessor'), organisation: ids.body };
    const one = (at: number, level: string | null) =>
      asked(at, { purpose: 'assessment', claimantKind: 'assessment-body', claimant: ids.body, person: 'p', level, voucher: null, maxFen: null }, { reserved: false });
    const base = { officer: body, purpose: 'assessment' as const, classes: [], freeFen: fen(1_000_000) };
    expect(code({ ...base, asked: [one(1, null), one(2, null)] })).toBe('line.assessment-already-claimed');
    expect(code({ ...base, asked: [one(1, null), one(2, 'SENIOR')] })).toBe('done');
  });
});
