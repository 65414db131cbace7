import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CertificateUnverifiable } from '@jiquan/certificate-contract';
import { rememberOfCertificate } from './certificate-fact';
import { RememberedUnverifiableTable } from './remembered-unverifiable.table';

/** Not found, or found and different: what stood on it is held for a person. */
@On(CertificateUnverifiable)
export class CertificateUnverifiableListener implements Listener<typeof CertificateUnverifiable> {
  async hear(event: Heard<typeof CertificateUnverifiable>, tx: Tx): Promise<void> {
    const { certificate, answer, asOf, enrolment, person } = event.payload;
    await rememberOfCertificate(tx, RememberedUnverifiableTable, certificate, { certificate, answer, asOf }, { enrolment, person });
  }
}
