import type { RefreshToken, Session } from '@jiquan/identity-domain';
import { column, table } from '@jiquan/platform';
import type { Instant } from '@jiquan/kernel';

export interface SessionRow extends Session {
  readonly version: number;
}

export const SessionTable = table<SessionRow>('session', {
  id: column.id(),
  account: column.id(),
  startedAt: column.instant(),
  endsAt: column.instant(),
  endedAt: column.instant().orNull(),
  endedWhy: column.code().orNull(),
  version: column.version(),
});

export interface RefreshTokenRow extends RefreshToken {
  readonly version: number;
}

/** Known by keyed hash: whoever reads the table cannot use a token. */
export const RefreshTokenTable = table<RefreshTokenRow>(
  'refresh_token',
  { hash: column.text(), session: column.id(), issuedAt: column.instant(), usedAt: column.instant().orNull(), version: column.version() },
  { primary: ['hash'] },
);

export interface UsedAssertion {
  readonly hash: string;
  readonly account: string;
  readonly expiresAt: Instant;
}

/** An assertion of a machine client works once. */
export const UsedAssertionTable = table<UsedAssertion>(
  'used_assertion',
  { hash: column.text(), account: column.id(), expiresAt: column.instant() },
  { primary: ['hash'] },
);
