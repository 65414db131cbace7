import { randomBytes } from 'node:crypto';
import { SessionRevoked, type tokens } from '@jiquan/identity-contract';
import { ACCESS_SECONDS, type Account, endSession, type Session, sessionMilliseconds } from '@jiquan/identity-domain';
import { addMilliseconds } from '@jiquan/kernel';
import { type AccessPayload, revoke, type Tx } from '@jiquan/platform';
import type * as z from 'zod';
import type { TokenIssuer } from '../crypto/token-issuer';
import type { Vault } from '../crypto/vault';
import { RefreshTokenTable, type SessionRow, SessionTable } from './session.table';

type Acr = AccessPayload['acr'];
const REFRESH_BYTES = 32;

/** Within the transaction of the command that signs in; tokens are signed after it. */
export async function openSession(tx: Tx, account: Account, milliseconds = sessionMilliseconds(account)): Promise<SessionRow> {
  const now = tx.systemNow;
  const row: SessionRow = {
    id: tx.newId(), account: account.id, startedAt: now, endsAt: addMilliseconds(now, milliseconds), endedAt: null, endedWhy: null, version: 1,
  };
  await tx.insert(SessionTable, row);
  tx.about({ session: row.id, account: account.id });
  return row;
}

/** The next refresh token of a session; only its hash is kept. */
export async function nextRefresh(tx: Tx, vault: Vault, session: string): Promise<string> {
  const token = randomBytes(REFRESH_BYTES).toString('base64url');
  await tx.insert(RefreshTokenTable, { hash: vault.lookUp('refresh', token), session, issuedAt: tx.systemNow, usedAt: null, version: 1 });
  return token;
}

export async function revokeSession(tx: Tx, session: SessionRow, why: string): Promise<void> {
  await endNow(tx, session, endSession(session, why, tx.systemNow));
}

/** Identity hears nothing of itself: what others learn by the event it holds against its own tokens by this row. */
export async function endNow(tx: Tx, session: SessionRow, ended: Session): Promise<void> {
  await tx.replace(SessionTable, session, { ...session, ...ended });
  await revoke(tx, session.id, 'session');
  tx.tell(SessionRevoked({ session: session.id, account: session.account }));
}

/** All living sessions of an account, locked in id order. */
export async function revokeSessions(tx: Tx, account: string, why: string): Promise<void> {
  const alive = await tx.find(SessionTable, { account, endedAt: null });
  const locked = await tx.lockMany(SessionTable, alive.map((each) => each.id));
  for (const session of locked) if (session.endedAt === null) await revokeSession(tx, session, why);
}

/** What an access token says: everything other contexts need to judge, nothing that names a person. */
function payloadOf(account: Account, session: string, acr: Acr): AccessPayload {
  const { person, human, organisation, division, department } = account;
  return {
    sub: account.id,
    role: account.role,
    ...(person === null ? {} : { person }),
    ...(human === null ? {} : { human }),
    ...(organisation === null ? {} : { organisation }),
    ...(division === null ? {} : { division }),
    ...(department === null ? {} : { department }),
    duties: [...account.duties],
    acr,
    sid: session,
  };
}

export async function accessOf(issuer: TokenIssuer, account: Account, session: string, acr: Acr): Promise<{ accessToken: string; accessTtl: number; acr: Acr }> {
  const access = await issuer.access(payloadOf(account, session, acr), ACCESS_SECONDS);
  return { accessToken: access.token, accessTtl: ACCESS_SECONDS, acr };
}

export async function tokensOf(issuer: TokenIssuer, account: Account, session: string, refreshToken: string, acr: Acr): Promise<z.input<typeof tokens>> {
  return { ...(await accessOf(issuer, account, session, acr)), refreshToken, account: account.id, person: account.person, role: account.role };
}
