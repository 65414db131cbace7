import { type Instant, verb } from '@jiquan/kernel';
import { ended, type SessionFacts } from './refresh';
import type { Session } from './session';

export const signOut = verb([ended] as const, ({ session }: SessionFacts, now: Instant): Session => endSession(session as Session, 'signed-out', now));

/** Ended by somebody else's decision: the account was closed or reset, or a refresh token came twice. */
export function endSession(session: Session, why: string, now: Instant): Session {
  return { ...session, endedAt: now, endedWhy: why };
}
