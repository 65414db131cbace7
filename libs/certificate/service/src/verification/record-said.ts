import { CertificateUnverifiable, CertificateVerified } from '@jiquan/certificate-contract';
import { type AssessmentBody, type Certificate, compare, judgeAnswer, recordAnswer, type RegistryEntry, type Verification } from '@jiquan/certificate-domain';
import { type Instant, isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { BodyTable } from '../body/body.table';
import { CertificateTable } from '../certificate/certificate.table';
import { describedOf } from '../certificate/described';
import { tellRevoked } from '../certificate/revoke-locked';
import { keepFindings } from '../finding/finding.table';
import { rulesOfCertificate } from '../finding/rules-of';
import { closeQuestions } from './close-questions';
import { VerificationRequestTable } from './verification-request.table';
import { VerificationTable } from './verification.table';

interface Heard {
  readonly request: string;
  readonly said: RegistryEntry | 'not-found';
  /** When it was asked: the answer is not older than that. */
  readonly asOf: Instant;
}

/** Decides what the query system's answer means, once per question, under the lock of the certificate, and tells it. */
export async function recordSaid(tx: Tx, { request: id, said, asOf }: Heard) {
  const asked = await tx.get(VerificationRequestTable, id);
  const certificate = asked && (await tx.lock(CertificateTable, asked.certificate));
  const request = asked && (await tx.lock(VerificationRequestTable, id));
  if (!request) return { answer: 'void' };
  if (!certificate || (certificate.state === 'revoked' && request.state === 'waiting')) {
    await tx.replace(VerificationRequestTable, request, { ...request, state: 'void', answeredAt: tx.now });
    return { answer: 'void' };
  }
  const body = (await tx.get(BodyTable, certificate.body)) as AssessmentBody;
  const sameNumber = await tx.find(CertificateTable, { body: certificate.body, number: certificate.number });
  const compared = compare(certificate, body.code, said, sameNumber);
  const ruleSet = await rulesOfCertificate(tx, certificate);
  const after = recordAnswer({ certificate, request, compared, ruleSet, asOf, revokedOn: said === 'not-found' ? null : said.revokedOn }, tx.now);
  if (isRefusal(after)) return after;
  const verification = { id: tx.newId(), certificate: certificate.id, request: id, ...compared, asOf, recordedAt: tx.now };
  await tx.replace(VerificationRequestTable, request, { ...request, state: 'answered', answeredAt: tx.now });
  await tx.insert(VerificationTable, verification);
  await keepFindings(tx, 'answered', { subject: certificate.id, findings: judgeAnswer({ compared, ruleSet }) });
  await tx.replace(CertificateTable, certificate, after);
  if (after.state === 'revoked') await closeQuestions(tx, certificate.id);
  tellAnswer(tx, after, verification);
  tx.about({ certificate: certificate.id, verification: verification.id });
  return { answer: compared.answer };
}

/** Every answer is told: settlement waits for it, and a fresh `asOf` is what a push asks for. */
function tellAnswer(tx: Tx, certificate: Certificate, { id, answer, asOf }: Verification): void {
  if (answer === 'equal') tx.tell(CertificateVerified({ ...describedOf(certificate), noOther: certificate.noOther !== null, verification: id, asOf }));
  else if (answer === 'revoked') tellRevoked(tx, certificate);
  else tx.tell(CertificateUnverifiable({ certificate: certificate.id, person: certificate.person, enrolment: certificate.enrolment, answer, asOf }));
}
