import { type Guard, type Instant, type Refusal, refuse, verb } from '@jiquan/kernel';
import { weakPassword } from '../account/password';
import { type Document, type DocumentRefusal } from './document';
import type { Person } from './person';

/** What the provider said; `no-answer` leaves the person without assurance until it is asked again. */
export type RealName = 'matches' | 'mismatch' | 'no-answer';

export interface RegisterFacts {
  readonly id: string;
  readonly document: Document;
  readonly password: string;
  readonly division: string;
  readonly realName: RealName;
  /** Somebody whose real name was checked holds this document. */
  readonly documentTaken: boolean;
  readonly phoneTaken: boolean;
  /** The same human, registered before and erased since. */
  readonly earlier?: Person | undefined;
}

const mismatch: Guard<RegisterFacts, 'real-name.mismatch'> = ({ realName }) =>
  realName === 'mismatch' ? refuse('real-name.mismatch', {}, ['R-VCH-02']) : undefined;

/** After the provider's word: otherwise anybody could ask here whether a document is registered. */
const taken: Guard<RegisterFacts, 'person.document-taken'> = ({ documentTaken, realName }) =>
  documentTaken && realName === 'matches' ? refuse('person.document-taken', {}, ['R-VCH-02', 'R-VCH-03']) : undefined;

const phoneTaken: Guard<RegisterFacts, 'account.login-taken'> = (facts) =>
  facts.phoneTaken ? refuse('account.login-taken', {}, ['configured']) : undefined;

export const registerGuards = [mismatch, taken, phoneTaken] as const;

/** Whoever was erased and comes back is who they were: what they had once, they have had, and a hold still holds. */
export const register = verb(registerGuards, (facts: RegisterFacts, now: Instant): Person => ({
  id: facts.earlier?.id ?? facts.id,
  assurance: facts.realName === 'matches' ? 'real-name' : 'none',
  division: facts.division,
  documentKind: facts.document.kind,
  frozenFor: facts.earlier?.frozenFor ?? null,
  erasedAt: null,
  registeredAt: now,
}));

/** What can be said before anybody outside is asked. */
export function readyToRegister(document: Document | DocumentRefusal, password: string): Document | DocumentRefusal | Refusal<'password.weak'> {
  return 'refused' in document ? document : (weakPassword({ next: password }, '' as Instant) ?? document);
}
