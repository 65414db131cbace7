import { type Day, dayOf, type Instant, refuse, type Refusal, verb } from '@jiquan/kernel';
import { type Certificate, revokedAlready, type RevocationReason } from './certificate';

interface RevokeFacts {
  readonly certificate: Certificate;
  readonly revokedOn: Day;
  readonly reason: RevocationReason;
  readonly account: string | null;
  readonly note: string | null;
}

const outsideTime = ({ certificate, revokedOn }: RevokeFacts, now: Instant): Refusal<'certificate.revoked-outside-time'> | undefined =>
  certificate.issuedOn <= revokedOn && revokedOn <= dayOf(now)
    ? undefined
    : refuse('certificate.revoked-outside-time', { issuedOn: certificate.issuedOn, revokedOn }, ['configured']);

/** For ever, and told once; what was paid on it is recovered elsewhere (R-SET-18). */
export const revokeCertificate = verb([revokedAlready, outsideTime], ({ certificate, revokedOn, reason, account, note }: RevokeFacts): Certificate => ({
  ...certificate,
  state: 'revoked',
  revokedOn,
  revokedFor: reason,
  revokedBy: account,
  note,
}));
