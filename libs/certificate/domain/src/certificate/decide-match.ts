import { refuse, type Refusal, verb } from '@jiquan/kernel';
import type { Enrolment } from '../candidate/candidate';
import { type Certificate, revokedAlready } from './certificate';
import { enrolmentOfAnother } from './import';

interface DecideFacts {
  readonly certificate: Certificate;
  /** Null: it belongs to none of them. */
  readonly enrolment: string | null;
  readonly enrolments: readonly Enrolment[];
  readonly reason: string;
}

/** What stands against an enrolment may have been paid for; it is revoked, never moved. */
const matchedAlready = ({ certificate, enrolment }: DecideFacts): Refusal<'certificate.matched-already'> | undefined =>
  certificate.matching === 'undecided' || (certificate.matching === 'none' && enrolment !== null)
    ? undefined
    : refuse('certificate.matched-already', { certificate: certificate.id, matching: certificate.matching }, ['INF-01']);

const ofAnother = ({ certificate, enrolment, enrolments }: DecideFacts): Refusal<'import.enrolment-of-another'> | undefined =>
  enrolmentOfAnother(enrolment, certificate.person, enrolments);

export const decideGuards = [revokedAlready, matchedAlready, ofAnother] as const;

export const decideMatch = verb(decideGuards, ({ certificate, enrolment, reason }: DecideFacts): Certificate => ({
  ...certificate,
  enrolment,
  matching: 'decided',
  note: reason,
}));
