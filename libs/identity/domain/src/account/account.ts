import { addMilliseconds, type Instant, moves } from '@jiquan/kernel';

export type Role = 'worker' | 'institution' | 'assessment-body' | 'hrss' | 'industry' | 'finance' | 'auditor' | 'administrator';
export type AccountKind = 'person' | 'staff' | 'machine';

/** Who may sign in, and what they belong to. Secrets stand beside it. */
export interface Account {
  readonly id: string;
  readonly kind: AccountKind;
  readonly role: Role;
  readonly person: string | null;
  /** Of staff: who this is, by a keyed digest of the document; the same for every account of one person (INF-04). */
  readonly human: string | null;
  /** The institution, assessment body or office the account acts for. */
  readonly organisation: string | null;
  readonly division: string | null;
  /** Code of the industry department. */
  readonly department: string | null;
  readonly duties: readonly string[];
  /** Set while the password is a one-time one: it opens nothing but the change of itself. */
  readonly oneTimeUntil: Instant | null;
  /** Wrong passwords and codes in a row. */
  readonly failures: number;
  readonly lockedUntil: Instant | null;
  readonly otpConfirmedAt: Instant | null;
  /** The last 30-second step whose code was used: a code works once. */
  readonly otpLastStep: number;
  readonly closedAt: Instant | null;
  readonly createdAt: Instant;
}

export const FAILURES_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 15;
export const ONE_TIME_MS = 7 * 86_400_000;

/** One more wrong attempt; the fifth in a row locks, and the count starts anew after the lock. */
export function countFailure<A extends Account>(account: A, now: Instant): A {
  const fresh = account.lockedUntil !== null && account.lockedUntil <= now;
  const failures = (fresh ? 0 : account.failures) + 1;
  const locks = failures >= FAILURES_BEFORE_LOCK;
  return { ...account, failures: locks ? 0 : failures, lockedUntil: locks ? addMilliseconds(now, LOCK_MINUTES * 60_000) : fresh ? null : account.lockedUntil };
}

export type AccountStage = 'one-time' | 'open' | 'closed';

export const accountMoves = moves<AccountStage>([
  { from: ['none'], by: 'create (staff)', kind: 'command', to: 'one-time', cites: ['configured'] },
  { from: ['none'], by: 'sign up (worker), create machine client', kind: 'command', to: 'open', cites: ['configured'] },
  { from: ['one-time', 'open'], by: 'change password', kind: 'command', to: 'open', cites: ['configured'] },
  { from: ['one-time', 'open'], by: 'reset', kind: 'command', to: 'one-time', cites: ['configured'] },
  { from: ['one-time', 'open'], by: 'close', kind: 'command', to: 'closed', cites: ['configured'] },
]);
