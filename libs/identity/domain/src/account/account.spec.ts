import { addMilliseconds, instant, unreachable } from '@jiquan/kernel';
import { type Account, accountMoves, countFailure, FAILURES_BEFORE_LOCK, LOCK_MINUTES } from './account';
import { closeAccount } from './close';
import { createAccount, type CreateFacts, createMachineClient, workerAccount } from './create';
import { weakPassword } from './password';
import { resetAccount } from './reset';

const now = instant('2023-03-01T01:00:00.000Z');
const officer: CreateFacts = {
  id: 'a', kind: 'staff', role: 'hrss', organisation: null, division: 'CN-HA/puyang', department: null, duties: ['campaign'], human: 'h', nameFits: true, loginTaken: false,
};

describe('createAccount', () => {
  it('makes staff with a one-time password of seven days', () => {
    expect(createAccount(officer, now)).toMatchObject({ role: 'hrss', oneTimeUntil: '2023-03-08T01:00:00.000Z', failures: 0, closedAt: null });
  });

  it('makes a machine client without any password', () => {
    const { loginTaken: _, human: _1, nameFits: _2, ...facts } = officer;
    expect(createMachineClient({ ...facts, kind: 'machine' }, now)).toMatchObject({ kind: 'machine', oneTimeUntil: null });
    expect(createMachineClient({ ...facts, kind: 'machine', division: null }, now)).toMatchObject({ refused: 'account.incomplete' });
  });

  it.each([
    ['institution', ['organisation', 'division']],
    ['assessment-body', ['organisation', 'division']],
    ['hrss', ['division', 'duties']],
    ['industry', ['division', 'department', 'duties']],
    ['finance', ['division', 'duties']],
  ] as const)('asks of %s where it belongs', (role, needs) => {
    const bare = { ...officer, role, division: null, duties: [], loginTaken: true };
    expect(createAccount(bare, now)).toMatchObject({ refused: 'account.incomplete', facts: { role, needs } });
  });

  it('keeps who it is by a pseudonym, and refuses a name that is not the document\'s (INF-04)', () => {
    expect(createAccount(officer, now)).toMatchObject({ human: 'h' });
    expect(createAccount({ ...officer, nameFits: false, loginTaken: true }, now)).toMatchObject({ refused: 'real-name.mismatch', cites: ['INF-04'] });
  });

  it('refuses a login that is in use', () => {
    expect(createAccount({ ...officer, loginTaken: true }, now)).toMatchObject({ refused: 'account.login-taken' });
  });
});

describe('the lock', () => {
  const account = workerAccount('a', 'p', 'CN-HA', now);
  const wrong = (times: number, from: Account = account) => Array.from({ length: times }).reduce<Account>((each) => countFailure(each, now), from);

  it(`closes at the ${FAILURES_BEFORE_LOCK}th wrong attempt in a row, for ${LOCK_MINUTES} minutes`, () => {
    expect(wrong(FAILURES_BEFORE_LOCK - 1)).toMatchObject({ failures: FAILURES_BEFORE_LOCK - 1, lockedUntil: null });
    expect(wrong(FAILURES_BEFORE_LOCK)).toMatchObject({ failures: 0, lockedUntil: addMilliseconds(now, LOCK_MINUTES * 60_000) });
  });

  it('counts anew after it', () => {
    const later = addMilliseconds(now, LOCK_MINUTES * 60_000);
    expect(countFailure(wrong(FAILURES_BEFORE_LOCK), later)).toMatchObject({ failures: 1, lockedUntil: null });
  });
});

describe('closeAccount and resetAccount', () => {
  const account = createAccount(officer, now) as Account;
  const closed: Account = { ...account, closedAt: now };

  it('close for good, and start again', () => {
    expect(closeAccount({ account, administrator: 'other' }, now)).toEqual(closed);
    expect(resetAccount({ account: { ...account, otpConfirmedAt: now, failures: 3 } }, now)).toMatchObject({ otpConfirmedAt: null, failures: 0, oneTimeUntil: account.oneTimeUntil });
  });

  it.each([
    ['account.own', closeAccount({ account: closed, administrator: 'a' }, now)],
    ['account.already-closed', closeAccount({ account: closed, administrator: 'other' }, now)],
    ['account.not-staff', resetAccount({ account: workerAccount('a', 'p', 'CN-HA', now) }, now)],
    ['account.already-closed', resetAccount({ account: closed }, now)],
  ])('refuse %s', (code, answer) => {
    expect(answer).toMatchObject({ refused: code });
  });

  it('has no stage that cannot be reached', () => {
    expect(unreachable(accountMoves, ['one-time', 'open', 'closed'])).toEqual([]);
  });
});

describe('weakPassword', () => {
  it.each(['correct horse', 'abcdefghij12', '我的密码是很长的一句话123', 'ABCdefGHIjkl'])('takes %s', (next) => {
    expect(weakPassword({ next }, now)).toBeUndefined();
  });
  it.each(['abcdefghi12', 'aaaaaaaaaaaa', '123456789012', 'a1'.repeat(65)])('refuses %s', (next) => {
    expect(weakPassword({ next }, now)).toMatchObject({ refused: 'password.weak' });
  });
});
