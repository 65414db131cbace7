import { BodyBlacklisted, BodyFiled, CertificateRevoked, CertificateUnverifiable, CertificateVerified } from '@jiquan/certificate-contract';
import { code, consumerPacts, day, hearsOn, id, instant, yesNo } from '@jiquan/platform/testing/pacts';
import { settlementContext } from '../settlement.context';
import { Story } from '../testing/story';

const hears = hearsOn<Story>();

consumerPacts({
  consumer: settlementContext,
  provider: 'certificate',
  begin: () => Story.begin(),
  hears: [
    hears(BodyFiled, { body: id(), division: code('CN-HA/puyang'), filedOn: day('2022-01-01') }),
    hears(BodyBlacklisted, { body: id(), from: day('2023-06-01') }),
    hears(CertificateVerified, {
      certificate: id(), person: id(), enrolment: id(), body: id(), kind: code('SKILL_LEVEL'), occupation: code('4-03-02-01'), catalogueEdition: code('2022'),
      level: code('INTERMEDIATE'), issuedOn: day('2023-03-25'), assessedOn: day('2023-03-22'), origin: code('own'), noOther: yesNo(false), verification: id(),
      asOf: instant('2023-03-26T00:00:00.000Z'),
    }),
    hears(CertificateUnverifiable, { certificate: id(), person: id(), enrolment: id(), answer: code('not-found'), asOf: instant('2023-03-26T00:00:00.000Z') }),
    hears(CertificateRevoked, { certificate: id(), person: id(), enrolment: id(), revokedOn: day('2023-06-01'), reason: code('forged') }),
  ],
});
