import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CertificateVerified } from '@jiquan/certificate-contract';
import { rememberOfCertificate } from './certificate-fact';
import { RememberedVerificationTable } from './remembered-verification.table';

/** Found and equal in the query system: the only answer that gives value (R-VCH-04). */
@On(CertificateVerified)
export class CertificateVerifiedListener implements Listener<typeof CertificateVerified> {
  async hear(event: Heard<typeof CertificateVerified>, tx: Tx): Promise<void> {
    const { verification, origin: _, ...described } = event.payload;
    await rememberOfCertificate(tx, RememberedVerificationTable, described.certificate, { ...described, id: verification, status: 'verified' }, described);
  }
}
