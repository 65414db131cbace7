import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Account } from './account';

interface CloseFacts {
  readonly account: Account;
  readonly administrator: string;
}

const own: Guard<CloseFacts, 'account.own'> = ({ account, administrator }) =>
  account.id === administrator ? refuse('account.own', {}, ['configured']) : undefined;
export const alreadyClosed: Guard<{ account: Account }, 'account.already-closed'> = ({ account }) =>
  account.closedAt === null ? undefined : refuse('account.already-closed', {}, ['configured']);

/** Closing is final: a person who comes back gets a new account, so that the old one's acts stay its own. */
export const closeAccount = verb([own, alreadyClosed] as const, ({ account }: CloseFacts, now: Instant): Account => ({ ...account, closedAt: now }));
