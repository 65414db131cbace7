import { AssessmentConfirmed, AssessmentFailed, CertificateRevoked, CertificateVerified } from '@jiquan/certificate-contract';
import { consumerPacts, day, hearsOn, id } from '@jiquan/platform/testing/pacts';
import { World } from '../testing/world';
import { voucherContext } from '../voucher.context';

const hears = hearsOn<World>();

consumerPacts({
  consumer: voucherContext,
  provider: 'certificate',
  begin: () => World.open(),
  hears: [
    hears(AssessmentConfirmed, { candidate: id(), enrolment: id(), assessedOn: day('2023-04-01') }),
    hears(AssessmentFailed, { candidate: id(), enrolment: id(), assessedOn: day('2023-04-01') }),
    hears(CertificateVerified, { certificate: id(), enrolment: id(), issuedOn: day('2023-04-05') }),
    hears(CertificateRevoked, { certificate: id(), enrolment: id(), revokedOn: day('2023-05-05') }),
  ],
});
