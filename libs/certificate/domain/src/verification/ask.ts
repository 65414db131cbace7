import { type Instant, refuse, type Refusal, verb } from '@jiquan/kernel';
import { type Certificate, revokedAlready } from '../certificate/certificate';
import type { VerificationRequest } from './verification';

interface AskFacts {
  readonly id: string;
  readonly certificate: Certificate;
  /** All that was ever asked about it. */
  readonly requests: readonly VerificationRequest[];
  readonly why: 'issued' | 'imported' | 'decided' | 'asked' | 'stated';
  readonly systemNow: Instant;
}

/** Nothing is asked while it is open which enrolment it is for: the answer would have to be told twice. */
const undecided = ({ certificate }: AskFacts): Refusal<'certificate.undecided'> | undefined =>
  certificate.matching === 'undecided' ? refuse('certificate.undecided', { certificate: certificate.id }, ['INF-01']) : undefined;

const waitingAlready = ({ requests, why }: AskFacts): Refusal<'verification.waiting-already'> | undefined => {
  const waiting = why === 'asked' ? requests.find((each) => each.state === 'waiting') : undefined;
  return waiting ? refuse('verification.waiting-already', { request: waiting.id }, ['R-CERT-04']) : undefined;
};

export const askGuards = [revokedAlready, undecided, waitingAlready] as const;

export const askVerification = verb(askGuards, ({ id, certificate, requests, why, systemNow }: AskFacts, now: Instant): VerificationRequest => ({
  id,
  certificate: certificate.id,
  source: 'own',
  revision: requests.filter((each) => each.source === 'own').length + 1,
  why,
  askedAt: now,
  state: 'waiting',
  tries: 0,
  nextTryAt: systemNow,
  answeredAt: null,
  version: 1,
}));
