import { AssessmentVoided, certificateApi } from '@jiquan/certificate-contract';
import { voidSitting } from '@jiquan/certificate-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { CandidateTable } from '../candidate/candidate.table';
import { CertificateTable } from '../certificate/certificate.table';
import { revokeLocked } from '../certificate/revoke-locked';
import { accountClosed, notInCharge, unknown } from '../office';
import { outcomeOf } from './outcome';
import { SittingTable } from './sitting.table';

const spec = certificateApi.routes.voidSitting;

@Serves(spec)
export class VoidSittingController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ sitting: input.sitting });
      const sitting = await tx.lock(SittingTable, input.sitting);
      if (!sitting) return unknown('sitting');
      const denied = (await accountClosed(tx, call)) ?? notInCharge(call, sitting.division);
      if (denied) return denied;
      const voided = voidSitting({ sitting, reason: input.reason }, tx.now);
      if (isRefusal(voided)) return voided;
      await tx.replace(SittingTable, sitting, voided);
      const attended = await tx.find(CandidateTable, { sitting: sitting.id, attended: true });
      for (const each of attended) tx.tell(AssessmentVoided(outcomeOf(sitting, each)));
      return { sitting: sitting.id, state: voided.state, revoked: await revokeAll(tx, sitting.id) };
    });
  }
}

/** A voided sitting certified nobody: what it issued and what still stands is revoked with it. */
async function revokeAll(tx: Tx, sitting: string): Promise<number> {
  const issued = await tx.find(CertificateTable, { sitting });
  const locked = await tx.lockMany(CertificateTable, issued.map((each) => each.id));
  let revoked = 0;
  for (const certificate of locked) {
    const answer = await revokeLocked(tx, certificate, { revokedOn: tx.today, reason: 'sitting-voided', note: null });
    if (!isRefusal(answer)) revoked++;
  }
  return revoked;
}
