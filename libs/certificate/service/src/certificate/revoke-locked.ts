import { CertificateRevoked } from '@jiquan/certificate-contract';
import { type Certificate, revokeCertificate, type RevocationReason } from '@jiquan/certificate-domain';
import { type Day, isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { closeQuestions } from '../verification/close-questions';
import { CertificateTable } from './certificate.table';

interface Revocation {
  readonly revokedOn: Day;
  readonly reason: RevocationReason;
  readonly note: string | null;
}

/** Revokes a locked certificate and tells it; only the first revocation is one. Its open questions need no answer any more. */
export async function revokeLocked(tx: Tx, certificate: Certificate, revocation: Revocation) {
  const revoked = revokeCertificate({ certificate, ...revocation, account: tx.call.caller.account }, tx.now);
  if (isRefusal(revoked)) return revoked;
  await tx.replace(CertificateTable, certificate, revoked);
  await closeQuestions(tx, certificate.id);
  tellRevoked(tx, revoked);
  return revoked;
}

export function tellRevoked(tx: Tx, { id, person, enrolment, revokedOn, revokedFor }: Certificate): void {
  tx.tell(CertificateRevoked({ certificate: id, person, enrolment, revokedOn: revokedOn as Day, reason: revokedFor ?? 'other' }));
}
