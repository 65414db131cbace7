import { certificateApi } from '@jiquan/certificate-contract';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { foundAbout } from '../finding/found-about';
import { unknown } from '../office';
import { VerificationRequestTable } from '../verification/verification-request.table';
import { VerificationTable } from '../verification/verification.table';
import { CertificateTable } from './certificate.table';
import { certificateRow, verificationRow } from './described';
import { certificateSeen } from './seen';

const spec = certificateApi.routes.certificate;

@Serves(spec)
export class CertificateView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.read(async (rows) => {
      const certificate = await rows.get(CertificateTable, input.certificate);
      if (!certificate || !(await certificateSeen(rows, call, certificate))) return unknown('certificate');
      const verifications = await rows.find(VerificationTable, { certificate: certificate.id });
      const waiting = await rows.find(VerificationRequestTable, { certificate: certificate.id, state: 'waiting' });
      return {
        ...certificateRow(certificate),
        verifications: verifications.map(verificationRow),
        findings: await foundAbout(rows, certificate.id),
        waiting: waiting.map(({ id, why, tries, nextTryAt }) => ({ request: id, why, tries, nextTryAt })),
      };
    });
  }
}
