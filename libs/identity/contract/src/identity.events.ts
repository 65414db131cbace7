import { event, field } from '@jiquan/wire';

export const PersonVerified = event('identity', 'person.verified', 'person', {
  person: field.id,
  /** none · real-name · real-person */
  assurance: field.code,
  division: field.code,
});
export const PersonFrozen = event('identity', 'person.frozen', 'person', { person: field.id, reason: field.code });
export const PersonUnfrozen = event('identity', 'person.unfrozen', 'person', { person: field.id });
/** From here on no money action of this account counts, whatever its token still says. */
export const AccountClosed = event('identity', 'account.closed', 'account', { account: field.id, role: field.code });
export const SessionRevoked = event('identity', 'session.revoked', 'session', { session: field.id, account: field.id });
/** The key of this person is forgotten: no service can learn their name or document any more. */
export const PersonErased = event('identity', 'person.erased', 'person', { person: field.id, reason: field.code });
