import type { Instant } from '@jiquan/kernel';
import type { Account } from '../account/account';

/** One sign-in. Its refresh tokens follow one another; its access tokens live for minutes. */
export interface Session {
  readonly id: string;
  readonly account: string;
  readonly startedAt: Instant;
  /** Nothing prolongs a session past this. */
  readonly endsAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedWhy: string | null;
}

export interface RefreshToken {
  readonly hash: string;
  readonly session: string;
  readonly issuedAt: Instant;
  readonly usedAt: Instant | null;
}

export const ACCESS_SECONDS = 15 * 60;
const HOUR_MS = 3_600_000;
const STAFF_SESSION_HOURS = 12;
const WORKER_SESSION_HOURS = 30 * 24;

export function sessionMilliseconds(account: Pick<Account, 'role'>): number {
  return (account.role === 'worker' ? WORKER_SESSION_HOURS : STAFF_SESSION_HOURS) * HOUR_MS;
}
