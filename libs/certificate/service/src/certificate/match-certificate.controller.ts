import { certificateApi } from '@jiquan/certificate-contract';
import { decideMatch } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge, unknown } from '../office';
import { enrolmentsByIds } from '../remembered/enrolments';
import { askUnlessWaiting } from '../verification/ask-query-system';
import { CertificateTable } from './certificate.table';

const spec = certificateApi.routes.matchCertificate;

@Serves(spec)
export class MatchCertificateController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ certificate: input.certificate });
      const certificate = await tx.lock(CertificateTable, input.certificate);
      if (!certificate) return unknown('certificate');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, certificate.division);
      if (denied) return denied;
      const enrolments = await enrolmentsByIds(tx, input.enrolment === null ? [] : [input.enrolment]);
      const decided = decideMatch({ certificate, enrolment: input.enrolment, enrolments, reason: input.reason }, tx.now);
      if (isRefusal(decided)) return decided;
      await tx.replace(CertificateTable, certificate, decided);
      await askUnlessWaiting(tx, decided, 'decided');
      return { certificate: decided.id, matching: decided.matching, enrolment: decided.enrolment };
    });
  }
}
