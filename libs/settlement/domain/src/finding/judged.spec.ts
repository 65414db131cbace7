import { day, fen, instant, type Refusal } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { type Asked, claimed, type Rival } from '../application/compete';
import { judgeDays } from '../application/judge-days';
import { judgeForm } from '../application/judge-form';
import { judgeLines } from '../application/judge-lines';
import { judgeReview } from '../application/judge-review';
import { payableAssessment } from '../entitlement/assessment';
import { payableTraining } from '../entitlement/training';
import { judgeFund } from '../fund/judge-fund';
import { judgeNotice, judgePublished } from '../notice/judge-notice';
import { noticeShut } from '../notice/notice';
import { judgeFinance, judgeFinanceDays, judgePush } from '../push/judge-push';
import { judgeRecovery } from '../recovery/judge-recovery';
import { assessmentFacts, ids, trainingFacts } from '../testing/made';
import { application, hrss } from '../testing/officers';

const under = (division: string, on: string): RuleSet => resolve(division, day(on)) as RuleSet;
const puyang = under('CN-HA/puyang/puyang-county', '2023-04-17');
const huangchuan = under('CN-HA/xinyang/huangchuan', '2021-06-01');
const said = (findings: readonly { rule: string; outcome: string }[]) => Object.fromEntries(findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ rule, outcome }) => [rule, outcome]));
const refusal = (answer: Refusal | undefined) => [answer?.refused, answer?.cites];

const training: Asked = { entitlement: { ...payableTraining(trainingFacts), id: 'e', version: 1 }, named: false, lineId: 'l', kind: 'SKILL_LEVEL', certificateHolder: ids.person, reserved: true };
const assessment: Asked = { ...training, entitlement: { ...payableAssessment(assessmentFacts), id: 'a', version: 1 }, reserved: false };
const rivalOf = ({ entitlement, kind }: Asked): Rival => ({ ...entitlement, id: 'r', state: 'paid', entitlement: 'x', certificate: 'x', voucher: 'x', kind }) as Rival;

describe('the form (R-SET-14, R-SET-15)', () => {
  const form = { purpose: 'training', persons: 1, totalFen: fen(1), commitment: true, committedOn: day('2021-06-01'), applicantKind: 'worker' } as const;
  it.each([
    [{}, { 'R-SET-14': 'passed', 'R-SET-15': 'passed' }],
    [{ commitment: false }, { 'R-SET-14': 'refused', 'R-SET-15': 'passed' }],
    [{ purpose: 'assessment', applicantKind: 'assessment-body' }, { 'R-SET-14': 'passed' }],
  ] as const)('%j', (changes, expected) => {
    expect(said(judgeForm({ ...form, ...changes }, huangchuan))).toEqual(expected);
  });
  it('only the form of 2021 states it', () => {
    expect(said(judgeForm(form, puyang))).toEqual({});
  });
});

describe('the lines, one finding a rule', () => {
  it('training with a voucher (R-SUB-14, A-04, A-50, R-VCH-04, R-VCH-05, INF-01)', () => {
    const passed = { 'A-50': 'passed', 'R-SUB-14': 'passed', 'A-04': 'passed', 'R-VCH-04': 'passed', 'R-VCH-05': 'passed', 'INF-01': 'passed' };
    expect(said(judgeLines([training], [], puyang))).toEqual(passed);
    expect(said(judgeLines([{ ...training, certificateHolder: 'somebody' }], [], puyang))).toMatchObject({ 'R-VCH-04': 'refused' });
    const voucherless = { ...training, entitlement: { ...training.entitlement, voucher: null } };
    expect(said(judgeLines([voucherless], [], puyang))).toEqual({ 'A-50': 'passed', 'R-SUB-14': 'passed', 'A-04': 'passed' });
  });
  it('an assessment at another amount than the document states is shown (R-SUB-01)', () => {
    const dearer = { ...assessment, entitlement: { ...assessment.entitlement, amountFen: fen(24_001), person: 'another' } };
    expect(said(judgeLines([assessment], [], puyang))).toEqual({ 'R-SUB-01': 'passed', 'R-SUB-02': 'passed' });
    const [, amounts] = judgeLines([assessment, dearer], [], puyang);
    expect(amounts).toMatchObject({ rule: 'R-SUB-01', outcome: 'refused', compared: { judged: 2, ofThem: 1 } });
  });
  it('keeps nothing of any person', () => {
    expect(JSON.stringify(judgeLines([training, assessment], [], puyang))).not.toContain(ids.person);
  });
});

describe('what may not be had twice', () => {
  const facts = (asked: Asked, rules: RuleSet | undefined) => ({ asked: [asked], rivals: [rivalOf(asked)], rules });
  it('is refused by the rule where the set states it, and by settlement where it does not', () => {
    expect(refusal(claimed('line.assessment-already-claimed')(facts(assessment, puyang)))).toEqual(['line.assessment-already-claimed', ['R-SUB-02', 'A-49']]);
    expect(refusal(claimed('line.assessment-already-claimed')(facts(assessment, huangchuan)))).toEqual(['line.assessment-already-claimed', ['R-SUB-02', 'A-49', 'configured']]);
    expect(refusal(claimed('line.training-already-claimed')(facts(training, puyang)))).toEqual(['line.training-already-claimed', ['A-50']]);
    expect(refusal(claimed('line.training-already-claimed')(facts(training, undefined)))).toEqual(['line.training-already-claimed', ['A-50', 'configured']]);
  });
});

describe('who signs (R-SET-07, R-SET-17)', () => {
  const signed = { ...application, industryFirst: 'a', hrssFirst: 'a' };
  it.each([
    ['industry-first', 'a', {}],
    ['industry-second', 'a', { 'R-SET-07': 'refused' }],
    ['industry-second', 'b', { 'R-SET-07': 'passed' }],
    ['hrss-second', 'a', { 'R-SET-07': 'refused', 'R-SET-17': 'refused' }],
    ['hrss-second', 'b', { 'R-SET-07': 'passed', 'R-SET-17': 'passed' }],
  ] as const)('%s by %s', (step, who, expected) => {
    expect(said(judgeReview(signed, step, hrss(who), huangchuan))).toEqual(expected);
  });
  it('one human under another account is one', () => {
    expect(said(judgeReview(signed, 'hrss-second', { ...hrss('b'), accounts: ['a', 'b'] }, huangchuan))).toMatchObject({ 'R-SET-07': 'refused' });
    expect(said(judgeFinance({ ...hrss('b'), accounts: ['a', 'b'] }, 'a', puyang))).toEqual({ 'R-SET-07': 'refused', 'R-SET-09': 'passed' });
    expect(said(judgeFinance(hrss('b'), 'a', puyang))).toEqual({ 'R-SET-07': 'passed', 'R-SET-09': 'passed' });
  });
});

describe('the notice', () => {
  const notice = { publishedOn: day('2023-04-17'), site: '官网' };
  const gate = (on: string, openObjections = 0, until: string = '2023-04-23') =>
    noticeShut({ until: until as never, today: day(on), openObjections, findings: judgeNotice(notice, openObjections, day(on), puyang) });
  it('is over on the day after its last, and not while an objection is open (R-SET-03c, A-20, A-21)', () => {
    expect(refusal(gate('2023-04-23'))).toEqual(['notice.running', ['R-SET-03c', 'A-21']]);
    expect(refusal(gate('2023-04-24', 1))).toEqual(['notice.open-objection', ['A-20']]);
    expect(gate('2023-04-24')).toBeUndefined();
  });
  it('stays shut while the calendar of the year is not published (A-66)', () => {
    const late = { ...notice, publishedOn: day('2024-12-30') };
    const shut = noticeShut({ until: 'pending-calendar', today: day('2025-06-01'), openObjections: 0, findings: judgeNotice(late, 0, day('2025-06-01'), puyang) });
    expect(refusal(shut)).toEqual(['notice.pending-calendar', ['R-SET-03c', 'A-21', 'A-66']]);
  });
  it('publishes nothing that stays inside (R-SET-04, A-54)', () => {
    expect(judgePublished(['occupation', 'amountFen'], huangchuan).outcome).toBe('passed');
    expect(judgePublished(['occupation', 'bankAccount'], huangchuan).outcome).toBe('refused');
  });
});

describe('which fund it was the turn of (R-SET-10)', () => {
  const free = (special: number) => [{ source: 'special-account', freeFen: fen(special) }, { source: 'employment-subsidy', freeFen: fen(1) }];
  it.each([
    ['2021-06-01', 'employment-subsidy', free(1), { 'R-SET-10b': 'refused' }],
    ['2021-06-01', 'employment-subsidy', free(0), { 'R-SET-10b': 'passed' }],
    ['2021-06-01', 'employment-subsidy', [{ source: 'employment-subsidy', freeFen: fen(1) }], { 'R-SET-10b': 'passed' }],
    ['2022-06-01', 'employment-subsidy', free(1), { 'R-SET-10a': 'refused' }],
    ['2022-06-01', 'employment-subsidy', free(0), { 'R-SET-10a': 'passed' }],
    ['2023-06-01', 'special-account', free(1), { 'R-SET-10c': 'refused' }],
    ['2023-06-01', 'employment-subsidy', free(1), { 'R-SET-10c': 'passed' }],
    ['2023-06-01', 'other', free(1), { 'R-SET-10c': 'flags' }],
  ])('%s %s', (on, source, balances, expected) => {
    expect(said(judgeFund({ source, free: balances, document: '资金安排' }, under('CN-HA/xinyang/huangchuan', on)))).toEqual(expected);
  });
});

describe('the days of the offices (R-SET-01, R-SET-02, R-SET-05, R-SET-06)', () => {
  const at = (on: string) => instant(`${on}T01:00:00.000Z`);
  const days = (industry: string, last: string) => ({
    application: { submittedAt: at('2021-06-01'), acceptedOn: day('2021-06-02'), industryDepartment: 'agriculture' },
    remarks: [{ step: 'industry-second', opinion: 'agree', at: at(industry) }, { step: 'hrss-second', opinion: 'agree', at: at(last) }],
    notice: null,
    on: day('2021-12-01'),
  });
  it('on the last day it is in time, a day later it is late', () => {
    expect(said(judgeDays(days('2021-06-17', '2021-07-07'), huangchuan))).toEqual({ 'R-SET-01': 'flags', 'R-SET-02': 'passed', 'R-SET-05': 'passed' });
    expect(said(judgeDays(days('2021-06-16', '2021-07-08'), huangchuan))).toEqual({ 'R-SET-01': 'passed', 'R-SET-02': 'passed', 'R-SET-05': 'flags' });
  });
  it('finance', () => {
    const finance = (doneOn: string | null) => judgeFinanceDays(day('2021-06-01'), doneOn as never, day('2021-06-24'), huangchuan).outcome;
    expect([finance('2021-06-23'), finance('2021-06-24'), finance(null)]).toEqual(['passed', 'flags', 'flags']);
  });
});

it('a second push of the month is flagged (R-SET-08), and what is still to come back is told (R-SET-19)', () => {
  const month = { pushesThisMonth: 1, qualifiedSince: null, on: day('2023-04-17') };
  expect([judgePush(month, puyang).outcome, judgePush({ ...month, pushesThisMonth: 2 }, puyang).outcome]).toEqual(['passed', 'flags']);
  const recovery = { amountFen: fen(100), state: 'ordered' } as const;
  expect(judgeRecovery(recovery, puyang)).toMatchObject({ outcome: 'sanctions', effect: 'RECOVER', compared: { dueFen: 100 } });
  expect(judgeRecovery({ ...recovery, state: 'received' }, puyang)).toMatchObject({ outcome: 'passed', compared: { dueFen: 0 } });
});
