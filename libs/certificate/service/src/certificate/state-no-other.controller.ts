import { certificateApi } from '@jiquan/certificate-contract';
import { stateNoOther } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge, unknown } from '../office';
import { askUnlessWaiting } from '../verification/ask-query-system';
import { CertificateTable } from './certificate.table';

const spec = certificateApi.routes.stateNoOther;

@Serves(spec)
export class StateNoOtherController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  /** The statement travels with the next verification, so the query system is asked (again). */
  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ certificate: input.certificate });
      const certificate = await tx.lock(CertificateTable, input.certificate);
      if (!certificate) return unknown('certificate');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, certificate.division);
      if (denied) return denied;
      const stated = stateNoOther({ certificate, reason: input.reason }, tx.now);
      if (isRefusal(stated)) return stated;
      await tx.replace(CertificateTable, certificate, stated);
      await askUnlessWaiting(tx, stated, 'stated');
      return { certificate: stated.id, noOther: input.reason };
    });
  }
}
