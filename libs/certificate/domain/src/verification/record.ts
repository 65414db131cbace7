import { type Day, dayOf, type Instant, isDay } from '@jiquan/kernel';
import { type Certificate, revokedAlready } from '../certificate/certificate';
import { type Refusal, refuse, verb } from '@jiquan/kernel';
import type { Compared } from './compare';
import type { VerificationRequest } from './verification';

interface RecordFacts {
  readonly certificate: Certificate;
  readonly request: VerificationRequest;
  readonly compared: Compared;
  /** When the query system was asked. */
  readonly asOf: Instant;
  /** As the query system tells it; null when it tells none. */
  readonly revokedOn: string | null;
}

/** Two processes may have asked at once; the first answer counts. */
const answeredAlready = ({ request }: RecordFacts): Refusal<'verification.answered-already'> | undefined =>
  request.state === 'waiting' ? undefined : refuse('verification.answered-already', { request: request.id }, ['configured']);

export const recordGuards = [answeredAlready, revokedAlready] as const;

/** The certificate after an answer; only *equal* gives value (R-VCH-05). */
export const recordAnswer = verb(recordGuards, (facts: RecordFacts): Certificate => {
  const { certificate, compared, asOf } = facts;
  if (compared.answer === 'equal') return { ...certificate, state: 'verified', verifiedAsOf: asOf };
  if (compared.answer !== 'revoked') return { ...certificate, state: 'unverifiable' };
  return { ...certificate, state: 'revoked', revokedOn: revocationDay(facts), revokedFor: 'query-system', revokedBy: null };
});

/** The day the query system names, kept between the day of issue and the day it was asked. */
function revocationDay({ certificate, revokedOn, asOf }: RecordFacts): Day {
  const asked = dayOf(asOf);
  if (revokedOn === null || !isDay(revokedOn) || revokedOn > asked) return asked;
  return revokedOn < certificate.issuedOn ? certificate.issuedOn : (revokedOn as Day);
}
