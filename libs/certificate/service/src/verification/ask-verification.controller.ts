import { certificateApi } from '@jiquan/certificate-contract';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CertificateTable } from '../certificate/certificate.table';
import { certificateSeen } from '../certificate/seen';
import { accountClosed, unknown } from '../office';
import { askQuerySystem } from './ask-query-system';

const spec = certificateApi.routes.askVerification;

@Serves(spec)
export class AskVerificationController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ certificate: input.certificate });
      const certificate = await tx.lock(CertificateTable, input.certificate);
      if (!certificate || !(await certificateSeen(tx, call, certificate))) return unknown('certificate');
      const denied = await accountClosed(tx, call);
      if (denied) return denied;
      const request = await askQuerySystem(tx, certificate, 'asked');
      return isRefusal(request) ? request : { certificate: certificate.id, request: request.id };
    });
  }
}
