import type { Account } from '@jiquan/identity-domain';
import { column, table } from '@jiquan/platform';
import { word } from '../columns';

/** An account with its secrets: the password as argon2id, login and authenticator sealed. */
export interface AccountRow extends Account {
  /** Keyed hash of the login name or phone; of a machine client, of its id. */
  readonly loginHash: string;
  /** A staff login, for the administrator's list. A worker's login is the phone, and stands with the person. */
  readonly login: Buffer | null;
  readonly passwordHash: string | null;
  readonly otpSecret: Buffer | null;
  /** Public JWK of a machine client. */
  readonly publicKey: Readonly<Record<string, string>> | null;
  readonly keyVersion: number;
  readonly version: number;
}

export const AccountTable = table<AccountRow>('account', {
  id: column.id(),
  kind: word(),
  role: word(),
  person: column.id().orNull(),
  human: column.id().orNull(),
  organisation: column.id().orNull(),
  division: column.code().orNull(),
  department: column.code().orNull(),
  duties: column.json<readonly string[]>(),
  oneTimeUntil: column.instant().orNull(),
  failures: column.count(),
  lockedUntil: column.instant().orNull(),
  otpConfirmedAt: column.instant().orNull(),
  otpLastStep: column.position(),
  closedAt: column.instant().orNull(),
  createdAt: column.instant(),
  loginHash: column.text(),
  login: column.bytes().orNull(),
  passwordHash: column.text().orNull(),
  otpSecret: column.bytes().orNull(),
  publicKey: column.json<Readonly<Record<string, string>>>().orNull(),
  keyVersion: column.count(),
  version: column.version(),
});
