import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { CertificateRevoked } from '@jiquan/certificate-contract';
import { hearOfEnrolment } from './heard';

@On(CertificateRevoked)
export class CertificateRevokedListener implements Listener<typeof CertificateRevoked> {
  async hear(event: Heard<typeof CertificateRevoked>, tx: Tx): Promise<void> {
    const { enrolment, certificate: source, revokedOn } = event.payload;
    if (enrolment) await hearOfEnrolment(tx, enrolment, event, { kind: 'certificate', source, says: 'revoked', on: revokedOn });
  }
}
