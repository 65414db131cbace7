import { day, isRefusal } from '@jiquan/kernel';
import { application, division, finance, hrss, industry, now, standingOf, today } from '../testing/officers';
import { accept, giveBack } from './accept';
import type { Application } from './application';
import { freeze, unfreeze } from './freeze';
import { review } from './review';

const pin = { code: 'HEN23', revision: 1, sha256: 'a' };
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const gate = { until: day('2023-04-16'), today, openObjections: 0, findings: [] };
const noticed: Application = { ...application, state: 'noticed', industryFirst: 'a', industrySecond: 'b', notice: 'notice' };

describe('accept and give back', () => {
  const facts = { ...standingOf(industry()), application, taughtIn: [division], ruleSet: pin, today };
  it('pins the procedure (A-13)', () => {
    expect(accept(facts, now)).toMatchObject({ state: 'accepted', acceptedBy: 'industry', acceptedOn: today, ruleSet: pin });
    expect(giveBack(facts, now)).toMatchObject({ state: 'returned' });
  });
  it.each([
    ['account.closed', { closed: true }],
    ['role.denied', { officer: { ...industry(), department: 'construction' } }],
    ['role.denied', { officer: { ...industry(), duties: [] } }],
    ['role.denied', { officer: { ...industry(), division: 'CN-HA/xinyang' } }],
    ['role.denied', { taughtIn: [division, 'CN-HA/xinyang'] }],
    ['role.denied', { officer: hrss() }],
    ['application.wrong-state', { application: { ...application, state: 'accepted' as const } }],
    ['application.frozen', { application: { ...application, frozen: true } }],
    ['application.own', { officer: { ...industry(), organisation: 'institution' } }],
    ['application.own', { officer: { ...industry(), account: 'director' } }],
  ])('%s', (expected, changes) => {
    expect(code(accept({ ...facts, ...changes }, now))).toBe(expected);
    expect(code(giveBack({ ...facts, ...changes }, now))).toBe(expected);
  });
  it('HRSS takes the seat where there is no department (A-67)', () => {
    const none = { ...application, industryDepartment: null };
    expect([code(accept({ ...facts, ...standingOf(hrss()), application: none }, now)), code(accept({ ...facts, application: none }, now))]).toEqual(['done', 'role.denied']);
  });
});

describe('a review', () => {
  const facts = { ...standingOf(hrss('c')), application: noticed, taughtIn: [division], step: 'hrss-first' as const, agrees: true, reason: 'x', linesLeft: 1, notice: gate, findings: [] };
  it('signs a seat and goes on', () => {
    expect(review(facts, now)).toMatchObject({ state: 'hrss-first', hrssFirst: 'c' });
    expect(review({ ...facts, step: 'hrss-second', application: { ...noticed, state: 'hrss-first', hrssFirst: 'x' } }, now)).toMatchObject({ state: 'approved', hrssSecond: 'c' });
    expect(review({ ...facts, agrees: false, linesLeft: 0 }, now)).toMatchObject({ state: 'refused', refusedReason: 'x' });
  });
  it.each([
    ['account.closed', { closed: true }],
    ['role.denied', { officer: { ...hrss('c'), division: 'CN-HA/puyang/puyang' } }],
    ['role.denied', { officer: finance('c') }],
    ['application.wrong-state', { step: 'hrss-second' as const }],
    ['application.frozen', { application: { ...noticed, frozen: true } }],
    ['application.own', { officer: hrss('director') }],
    ['application.same-reviewer', { officer: hrss('b') }],
    ['notice.running', { notice: undefined }],
    ['notice.running', { notice: { ...gate, until: today } }],
    ['notice.pending-calendar', { notice: { ...gate, until: 'pending-calendar' as const } }],
    ['notice.open-objection', { notice: { ...gate, openObjections: 1 } }],
    ['application.no-lines-left', { linesLeft: 0 }],
  ])('%s', (expected, changes) => {
    expect(code(review({ ...facts, ...changes }, now))).toBe(expected);
  });
  it('an officer of the province holds the county', () => {
    expect(code(review({ ...facts, officer: { ...hrss('c'), division: 'CN-HA' } }, now))).toBe('done');
  });
});

describe('freeze and unfreeze (R-SET-18)', () => {
  const facts = { ...standingOf(hrss()), application };
  it('lies beside the state', () => {
    expect(freeze(facts, now)).toMatchObject({ frozen: true, state: 'submitted' });
    expect(unfreeze({ ...facts, application: { ...application, frozen: true } }, now)).toMatchObject({ frozen: false });
  });
  it('every no', () => {
    expect(code(freeze({ ...facts, closed: true }, now))).toBe('account.closed');
    expect(code(freeze({ ...facts, officer: finance() }, now))).toBe('role.denied');
    expect(code(unfreeze(facts, now))).toBe('application.not-frozen');
    expect(code(freeze({ ...facts, application: { ...application, frozen: true } }, now))).toBe('application.frozen');
  });
});
