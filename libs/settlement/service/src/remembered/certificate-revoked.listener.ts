import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CertificateRevoked } from '@jiquan/certificate-contract';
import { rememberOfCertificate } from './certificate-fact';
import { RememberedRevocationTable } from './remembered-revocation.table';

/** No certificate, no value: lines leave, payments are stopped, what was paid is due back (R-SET-18). */
@On(CertificateRevoked)
export class CertificateRevokedListener implements Listener<typeof CertificateRevoked> {
  async hear(event: Heard<typeof CertificateRevoked>, tx: Tx): Promise<void> {
    const { certificate, revokedOn, reason, enrolment, person } = event.payload;
    await rememberOfCertificate(tx, RememberedRevocationTable, certificate, { certificate, revokedOn, reason }, { enrolment, person });
  }
}
