import { type Day, dayOf, type Instant, isDay } from '@jiquan/kernel';
import { type Refusal, refuse, verb } from '@jiquan/kernel';
import { areMet, type Finding, judge, type RuleSet } from '@jiquan/policy';
import { type Certificate, revokedAlready } from '../certificate/certificate';
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
  /** That of the sitting or class it came of, else in force where it is in charge; undefined: none is. */
  readonly ruleSet: RuleSet | undefined;
}

/** Two processes may have asked at once; the first answer counts. */
const answeredAlready = ({ request }: RecordFacts): Refusal<'verification.answered-already'> | undefined =>
  request.state === 'waiting' ? undefined : refuse('verification.answered-already', { request: request.id }, ['configured']);

export const recordGuards = [answeredAlready, revokedAlready] as const;

const QUERIED = { equal: 'found-and-equal', 'not-found': 'not-found', mismatch: 'mismatch', revoked: 'revoked' } as const;

/** What the rules make of an answer (R-CERT-04). */
export const judgeAnswer = ({ compared, ruleSet }: Pick<RecordFacts, 'compared' | 'ruleSet'>): Finding[] =>
  ruleSet ? [judge('R-CERT-04', { queryAnswer: QUERIED[compared.answer] }, ruleSet)] : [];

/** Found and equal: by the rule where the set states it, and asked for all the same where it does not. */
const isVerified = (facts: RecordFacts): boolean => areMet(judgeAnswer(facts), facts.compared.answer === 'equal');

/** The certificate after an answer; only *equal* gives value (R-VCH-05). */
export const recordAnswer = verb(recordGuards, (facts: RecordFacts): Certificate => {
  const { certificate, compared, asOf } = facts;
  if (isVerified(facts)) return { ...certificate, state: 'verified', verifiedAsOf: asOf };
  if (compared.answer !== 'revoked') return { ...certificate, state: 'unverifiable' };
  return { ...certificate, state: 'revoked', revokedOn: revocationDay(facts), revokedFor: 'query-system', revokedBy: null };
});

/** The day the query system names, kept between the day of issue and the day it was asked. */
function revocationDay({ certificate, revokedOn, asOf }: RecordFacts): Day {
  const asked = dayOf(asOf);
  if (revokedOn === null || !isDay(revokedOn) || revokedOn > asked) return asked;
  return revokedOn < certificate.issuedOn ? certificate.issuedOn : (revokedOn as Day);
}
