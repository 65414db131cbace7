import { addMilliseconds, instant } from '@jiquan/kernel';
import { type Account } from '../account/account';
import { workerAccount } from '../account/create';
import { changePassword } from './change-password';
import { confirmOtp, enrolOtp } from './enrol-otp';
import { refresh } from './refresh';
import { type RefreshToken, type Session, sessionMilliseconds } from './session';
import { signIn } from './sign-in';
import { signOut } from './sign-out';
import { stepUpByCode, stepUpByFace } from './step-up';

const now = instant('2023-03-01T01:00:00.000Z');
const before = addMilliseconds(now, -1);
const after = addMilliseconds(now, 1);
const account = workerAccount('a', 'p', 'CN-HA', before);
const guarded: Account = { ...account, otpConfirmedAt: before, otpLastStep: 10 };
const none = { given: false } as const;
const code = (step: number | undefined) => ({ given: true, step }) as const;

describe('signIn', () => {
  it('forgives what went wrong before, and uses the code up', () => {
    expect(signIn({ account: { ...account, failures: 4 }, passwordRight: true, otp: none }, now)).toMatchObject({ failures: 0, otpLastStep: 0 });
    expect(signIn({ account: guarded, passwordRight: true, otp: code(11) }, now)).toMatchObject({ otpLastStep: 11 });
  });

  it('opens again the moment the lock ends', () => {
    expect(signIn({ account: { ...account, lockedUntil: now }, passwordRight: true, otp: none }, now)).toMatchObject({ lockedUntil: null });
  });

  it.each([
    ['sign-in.locked', { account: { ...account, lockedUntil: after, closedAt: before }, passwordRight: false, otp: none }],
    ['sign-in.denied', { account: undefined, passwordRight: false, otp: none }],
    ['sign-in.denied', { account: { ...account, closedAt: before }, passwordRight: false, otp: none }],
    ['account.closed', { account: { ...account, closedAt: before, oneTimeUntil: before }, passwordRight: true, otp: none }],
    ['password.one-time-expired', { account: { ...account, oneTimeUntil: now }, passwordRight: true, otp: none }],
    ['password.must-change', { account: { ...guarded, oneTimeUntil: after }, passwordRight: true, otp: none }],
    ['otp.required', { account: guarded, passwordRight: true, otp: none }],
    ['otp.wrong', { account: guarded, passwordRight: true, otp: code(undefined) }],
    ['otp.wrong', { account: guarded, passwordRight: true, otp: code(10) }],
  ])('refuses %s', (refused, facts) => {
    expect(signIn(facts, now)).toMatchObject({ refused });
  });
});

describe('changePassword', () => {
  const good = { account: { ...account, oneTimeUntil: after }, passwordRight: true, otp: none, next: 'a-good-password', sameAsBefore: false };

  it('turns a one-time password into a lasting one', () => {
    expect(changePassword(good, now)).toMatchObject({ oneTimeUntil: null });
  });

  it.each([
    ['sign-in.locked', { account: { ...account, lockedUntil: after } }],
    ['sign-in.denied', { passwordRight: false }],
    ['account.closed', { account: { ...account, closedAt: before } }],
    ['password.one-time-expired', { account: { ...account, oneTimeUntil: now } }],
    ['otp.required', { account: guarded }],
    ['otp.wrong', { account: guarded, otp: code(9) }],
    ['password.unchanged', { sameAsBefore: true, next: 'x' }],
    ['password.weak', { next: 'x' }],
  ])('refuses %s', (refused, change) => {
    expect(changePassword({ ...good, ...change }, now)).toMatchObject({ refused });
  });
});

const session: Session = { id: 's', account: 'a', startedAt: before, endsAt: after, endedAt: null, endedWhy: null };
const token: RefreshToken = { hash: 'h', session: 's', issuedAt: before, usedAt: null };

describe('refresh and signOut', () => {
  it('use a token once, and end a session once', () => {
    expect(refresh({ token, session, account }, now)).toEqual({ ...token, usedAt: now });
    expect(signOut({ session }, now)).toEqual({ ...session, endedAt: now, endedWhy: 'signed-out' });
  });

  const over: Session = { ...session, endedAt: before, endedWhy: 'signed-out' };
  it.each([
    ['refresh.unknown', refresh({ token: undefined, session, account }, now)],
    ['refresh.reused', refresh({ token: { ...token, usedAt: before }, session: over, account }, now)],
    ['session.ended', refresh({ token, session: { ...over, endsAt: now }, account }, now)],
    ['refresh.expired', refresh({ token, session: { ...session, endsAt: now }, account: { ...account, closedAt: before } }, now)],
    ['account.closed', refresh({ token, session, account: { ...account, closedAt: before } }, now)],
    ['session.ended', signOut({ session: over }, now)],
    ['session.ended', signOut({ session: undefined }, now)],
  ])('refuse %s', (refused, answer) => {
    expect(answer).toMatchObject({ refused });
  });

  it('last 12 hours for staff and 30 days for workers', () => {
    expect(sessionMilliseconds({ role: 'finance' })).toBe(12 * 3_600_000);
    expect(sessionMilliseconds({ role: 'worker' })).toBe(30 * 24 * 3_600_000);
  });
});

describe('step up and enrolment', () => {
  const facts = { session, account: guarded, otp: code(11) };

  it('take a fresh code, or a living session for a face', () => {
    expect(stepUpByCode(facts, now)).toMatchObject({ otpLastStep: 11 });
    expect(stepUpByFace({ ...facts, otp: none }, now)).toBe(guarded);
    expect(enrolOtp({ account }, now)).toEqual(account);
    expect(confirmOtp({ account, otp: code(5), started: true }, now)).toMatchObject({ otpConfirmedAt: now, otpLastStep: 5 });
  });

  it.each([
    ['session.ended', stepUpByCode({ ...facts, session: { ...session, endsAt: now } }, now)],
    ['session.ended', stepUpByFace({ ...facts, session: undefined }, now)],
    ['account.closed', stepUpByFace({ ...facts, account: { ...guarded, closedAt: before } }, now)],
    ['step-up.proof-missing', stepUpByCode({ ...facts, otp: none }, now)],
    ['otp.not-enrolled', stepUpByCode({ ...facts, account }, now)],
    ['sign-in.locked', stepUpByCode({ ...facts, account: { ...guarded, lockedUntil: after } }, now)],
    ['otp.wrong', stepUpByCode({ ...facts, otp: code(10) }, now)],
    ['otp.already-enrolled', enrolOtp({ account: guarded }, now)],
    ['account.closed', enrolOtp({ account: { ...guarded, closedAt: before } }, now)],
    ['otp.already-enrolled', confirmOtp({ account: guarded, otp: code(11), started: true }, now)],
    ['otp.not-enrolled', confirmOtp({ account, otp: code(11), started: false }, now)],
    ['sign-in.locked', confirmOtp({ account: { ...account, lockedUntil: after }, otp: code(11), started: true }, now)],
    ['otp.wrong', confirmOtp({ account, otp: code(undefined), started: true }, now)],
  ])('refuse %s', (refused, answer) => {
    expect(answer).toMatchObject({ refused });
  });
});
