import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CertificateVerified } from '@jiquan/certificate-contract';
import { hearOfEnrolment } from './heard';

@On(CertificateVerified)
export class CertificateVerifiedListener implements Listener<typeof CertificateVerified> {
  async hear(event: Heard<typeof CertificateVerified>, tx: Tx): Promise<void> {
    const { enrolment, certificate: source, issuedOn } = event.payload;
    // An imported certificate that was matched to no enrolment is settlement's to judge.
    if (enrolment) await hearOfEnrolment(tx, enrolment, event, { kind: 'certificate', source, says: 'verified', on: issuedOn });
  }
}
