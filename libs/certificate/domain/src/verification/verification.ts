import { addMilliseconds, type Instant } from '@jiquan/kernel';

/** What the query system tells of a number. */
export interface RegistryEntry {
  readonly kind: string;
  readonly occupation: string;
  readonly level: string | null;
  /** Filing code of the issuer. */
  readonly issuer: string;
  readonly issuedOn: string;
  readonly status: 'valid' | 'revoked';
  readonly revokedOn: string | null;
  readonly sameHolder: boolean;
}

/** `down` is no answer: nothing is concluded from it, and the question is asked again. */
export type Said = RegistryEntry | 'not-found' | 'down';
export type Answer = 'equal' | 'not-found' | 'mismatch' | 'revoked';

/** One question to the query system: because a certificate came, an officer asked, or settlement did. */
export interface VerificationRequest {
  readonly id: string;
  readonly certificate: string;
  /** `own` questions are numbered here, `settlement` ones there; each (certificate, source, revision) is asked once. */
  readonly source: 'own' | 'settlement';
  readonly revision: number;
  readonly why: string;
  readonly askedAt: Instant;
  readonly state: 'waiting' | 'answered' | 'void';
  readonly tries: number;
  /** By the system clock. Whoever takes the question moves this ahead, so that a lost one is taken again. */
  readonly nextTryAt: Instant;
  readonly answeredAt: Instant | null;
  readonly version: number;
}

/** One answer, kept for ever. Only `equal` gives value, and only for as long as its `asOf` is fresh. */
export interface Verification {
  readonly id: string;
  readonly certificate: string;
  readonly request: string;
  readonly answer: Answer;
  readonly differences: readonly string[];
  readonly asOf: Instant;
  readonly recordedAt: Instant;
}

export interface Backoff {
  readonly firstSeconds: number;
  readonly mostSeconds: number;
}

/** Twice as long after each try, and never longer than the bound: an outage of a day costs a bounded number of questions. */
export function nextTryAt(now: Instant, tries: number, { firstSeconds, mostSeconds }: Backoff): Instant {
  const doublings = Math.min(Math.max(tries - 1, 0), 20);
  return addMilliseconds(now, Math.min(firstSeconds * 2 ** doublings, mostSeconds) * 1000);
}
