import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Account } from '../account/account';
import type { RefreshToken, Session } from './session';

export interface SessionFacts {
  readonly session: Session | undefined;
}
interface RefreshFacts extends SessionFacts {
  readonly token: RefreshToken | undefined;
  readonly account: Account | undefined;
}

const unknown: Guard<RefreshFacts, 'refresh.unknown'> = ({ token, session, account }) =>
  token && session && account ? undefined : refuse('refresh.unknown', {}, ['configured']);
/** Somebody holds a copy; whoever it is, the session ends. Before `ended`, so that the second thief is seen too. */
const reused: Guard<RefreshFacts, 'refresh.reused'> = ({ token }) =>
  token?.usedAt ? refuse('refresh.reused', {}, ['configured']) : undefined;
export const ended: Guard<SessionFacts, 'session.ended'> = ({ session }) =>
  session?.endedAt || !session ? refuse('session.ended', {}, ['configured']) : undefined;
const expired: Guard<RefreshFacts, 'refresh.expired'> = ({ session }, now) =>
  session && session.endsAt <= now ? refuse('refresh.expired', {}, ['configured']) : undefined;
const closed: Guard<RefreshFacts, 'account.closed'> = ({ account }) =>
  account?.closedAt ? refuse('account.closed', {}, ['configured']) : undefined;

/** A refresh token works once; its successor carries the session on, never past `endsAt`. */
export const refresh = verb([unknown, reused, ended, expired, closed] as const, ({ token }: RefreshFacts, now: Instant): RefreshToken => ({
  ...(token as RefreshToken),
  usedAt: now,
}));
