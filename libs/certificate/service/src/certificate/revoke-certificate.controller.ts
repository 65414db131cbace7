import { certificateApi } from '@jiquan/certificate-contract';
import type { Certificate } from '@jiquan/certificate-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { accountClosed, notInCharge, organisationOf, unknown } from '../office';
import { CertificateTable } from './certificate.table';
import { revokeLocked } from './revoke-locked';

const spec = certificateApi.routes.revokeCertificate;

@Serves(spec)
export class RevokeCertificateController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ certificate: input.certificate });
      const certificate = await tx.lock(CertificateTable, input.certificate);
      if (!certificate) return unknown('certificate');
      const denied = (await accountClosed(tx, call)) ?? notYours(call, certificate);
      if (denied) return denied;
      const revokedOn = call.occurredOn ?? tx.today;
      const revoked = await revokeLocked(tx, certificate, { revokedOn, reason: input.reason, note: input.note });
      return isRefusal(revoked) ? revoked : { certificate: revoked.id, state: revoked.state, revokedOn };
    });
  }
}

/** Who assesses issues, is responsible, and revokes (R-ASM-21); HRSS may always. */
function notYours(call: Call, certificate: Certificate) {
  if (call.caller.role === 'hrss') return notInCharge(call, certificate.division);
  return certificate.body === organisationOf(call) ? undefined : refuse('certificate.not-yours', {}, ['R-ASM-21']);
}
