import { addMilliseconds, day, fen, instant, isRefusal } from '@jiquan/kernel';
import { type Payee, payeeOn, confirmPayee } from '../payee/payee';
import { division, finance, hrss, now, officer, standingOf, today } from '../testing/officers';
import { confirmAcceptance, proposeAcceptance } from './accept';
import { goesWithout, mayPush, nothingToPush, type Push, waits } from './push';

const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

describe('a push may begin', () => {
  const facts = { ...standingOf(hrss()), division, fundDivision: division, month: '2023-04', today, sentBefore: false, findings: [] };
  it.each([
    ['done', {}],
    ['done', { fundDivision: 'CN-HA' }],
    ['account.closed', { closed: true }],
    ['role.denied', { officer: officer('hrss', 'x', 'notice') }],
    ['fund.other-division', { fundDivision: 'CN-HA/xinyang' }],
    ['push.not-this-month', { month: '2023-03' }],
    ['push.not-this-month', { month: '2023-05' }],
    ['push.already-sent', { sentBefore: true }],
  ])('%s', (expected, changes) => {
    expect(code(mayPush({ ...facts, ...changes }, now))).toBe(expected);
  });
});

describe('a line waits', () => {
  const ready = { frozen: false, held: false, payee: 'ready' as const, asOf: now };
  it.each([
    [undefined, {}],
    ['application.frozen', { frozen: true, held: true }],
    ['entitlement.held', { held: true, payee: 'none' as const }],
    ['payee.none', { payee: 'none' as const }],
    ['payee.changing', { payee: 'changing' as const, asOf: instant('2020-01-01T00:00:00.000Z') }],
    [undefined, { asOf: addMilliseconds(now, -7 * 86_400_000) }],
    ['verification.stale', { asOf: addMilliseconds(now, -7 * 86_400_000 - 1) }],
  ])('%s', (expected, changes) => {
    expect(waits({ ...ready, ...changes }, now, 7)).toBe(expected);
  });
  it('goes without those that are not fresh only when the officer says how many (R-SET-08)', () => {
    expect([goesWithout(0, undefined), goesWithout(2, undefined), goesWithout(2, 1), goesWithout(2, 2)]).toEqual([true, false, false, true]);
  });
  it('the gravest reason is the answer when nothing can go', () => {
    expect(nothingToPush(['payee.changing', 'application.frozen']).refused).toBe('application.frozen');
    expect([nothingToPush(['verification.stale']).refused, nothingToPush([]).refused]).toEqual(['push.nothing', 'push.nothing']);
    expect(nothingToPush(['verification.stale', 'verification.stale']).facts).toEqual({ waiting: 2, notFresh: 2 });
  });
});

describe('maker and checker (R-SET-09)', () => {
  const push: Push = {
    id: 'push',
    division,
    fund: 'fund',
    month: '2023-04',
    state: 'sent',
    lines: 1,
    totalFen: fen(1),
    sha256: '',
    sentBy: 'hrss',
    sentAt: now,
    proposedBy: null,
    acceptedBy: null,
    acceptedAt: null,
    acceptedLines: null,
    acceptedFen: null,
    version: 1,
  };
  const money = { fundDivision: division, seen: 1, findings: [] };
  const proposed: Push = { ...push, state: 'proposed', proposedBy: 'maker' };
  it('are two people', () => {
    expect(proposeAcceptance({ ...standingOf(finance('maker')), ...money, push }, now)).toMatchObject({ state: 'proposed', proposedBy: 'maker' });
    expect(confirmAcceptance({ ...standingOf(finance('checker')), ...money, push: proposed }, now)).toMatchObject({ state: 'accepted', acceptedBy: 'checker' });
    expect(code(confirmAcceptance({ ...standingOf(finance('maker')), ...money, push: proposed }, now))).toBe('push.same-officer');
  });
  it('the checker confirms the proposal he saw, and no later one', () => {
    const checker = { ...standingOf(finance('checker')), ...money };
    expect(code(confirmAcceptance({ ...checker, push: { ...proposed, version: 2 } }, now))).toBe('proposal.changed');
    expect(code(confirmAcceptance({ ...checker, seen: 2, push: { ...proposed, version: 2 } }, now))).toBe('done');
  });
  it('every other no', () => {
    const ofTheCity = { ...standingOf(finance('checker')), ...money, fundDivision: 'CN-HA/puyang', push: proposed };
    expect(code(confirmAcceptance(ofTheCity, now))).toBe('role.denied');
    expect(code(proposeAcceptance({ ...ofTheCity, push }, now))).toBe('role.denied');
    expect(code(confirmAcceptance({ ...standingOf(finance('checker')), ...money, push }, now))).toBe('push.wrong-state');
    expect(code(proposeAcceptance({ ...standingOf(finance('maker')), ...money, push: { ...push, state: 'accepted' } }, now))).toBe('push.wrong-state');
    expect(code(proposeAcceptance({ ...standingOf(officer('finance', 'x', 'checker')), ...money, push }, now))).toBe('role.denied');
    expect(code(confirmAcceptance({ ...standingOf(officer('finance', 'x', 'maker')), ...money, push: proposed }, now))).toBe('role.denied');
    expect(code(confirmAcceptance({ ...standingOf(finance('checker'), true), ...money, push: proposed }, now))).toBe('account.closed');
  });
});

describe('the account to be paid to', () => {
  const payee: Payee = {
    id: 'one',
    owner: 'institution',
    ownerRole: 'institution',
    division,
    sealed: Buffer.alloc(0),
    keyVersion: 1,
    proof: 'x',
    state: 'proposed',
    proposedBy: 'director',
    proposedAt: now,
    confirmedBy: null,
    confirmedAt: null,
    effectiveOn: null,
    rejectedBy: null,
    rejectedAt: null,
    rejectedFor: null,
    version: 1,
  };
  const second = { ...officer('institution', 'accountant'), organisation: 'institution' };
  const facts = { ...standingOf(second), payee, seen: 1, isChange: true, coolingDays: 3, today };
  it('the first is in force at once, a change after the cooling time', () => {
    expect(confirmPayee({ ...facts, isChange: false }, now)).toMatchObject({ state: 'confirmed', effectiveOn: today });
    expect(confirmPayee(facts, now)).toMatchObject({ effectiveOn: '2023-04-20' });
    expect(confirmPayee({ ...facts, officer: hrss() }, now)).toMatchObject({ confirmedBy: 'hrss' });
  });
  it.each([
    ['account.closed', { closed: true }],
    ['payee.other-owner', { officer: { ...second, organisation: 'stranger' } }],
    ['payee.other-owner', { officer: finance() }],
    ['payee.other-owner', { officer: { ...hrss(), division: 'CN-HA/xinyang' } }],
    ['payee.not-proposed', { payee: { ...payee, state: 'confirmed' as const } }],
    ['payee.same-person', { officer: { ...second, account: 'director' } }],
    ['proposal.changed', { seen: 2 }],
  ])('%s', (expected, changes) => {
    expect(code(confirmPayee({ ...facts, ...changes }, now))).toBe(expected);
  });
  it('is the newest in force, and nothing is pushed while it changes', () => {
    const old: Payee = { ...payee, state: 'confirmed', confirmedAt: now, effectiveOn: day('2023-01-01') };
    const next: Payee = { ...old, id: 'two', effectiveOn: day('2023-04-20') };
    expect(payeeOn([], 'institution', today).standing).toBe('none');
    expect(payeeOn([payee], 'institution', today).standing).toBe('changing');
    expect(payeeOn([old, payee], 'institution', today)).toMatchObject({ standing: 'changing', payee: 'one' });
    expect(payeeOn([next, old], 'institution', day('2023-04-19'))).toMatchObject({ standing: 'changing', payee: 'one' });
    expect(payeeOn([next, old], 'institution', day('2023-04-20'))).toMatchObject({ standing: 'ready', payee: 'two' });
  });
});
