import { type Heard, type Listener, On, rowLock, type Tx } from '@jiquan/platform';
import { admittedBy } from '@jiquan/training-domain';
import { VoucherAdmitted } from '@jiquan/voucher-contract';
import { EnrolmentTable, RememberedAdmissionTable } from './enrolment.table';

/** Writes the fact and derives from all facts of the enrolment which voucher it is admitted with. */
export async function rememberAdmission(tx: Tx, fact: { voucher: string; enrolment: string; kind: 'admitted' | 'unbound'; version: number }): Promise<void> {
  const before = await tx.lock(EnrolmentTable, fact.enrolment);
  await tx.insertNew(RememberedAdmissionTable, [fact], ['voucher', 'enrolment', 'kind', 'version']);
  // An enrolment is made here before anybody can admit it; one that is not known was a draft's and is gone.
  if (!before) return;
  const voucher = admittedBy(await tx.find(RememberedAdmissionTable, { enrolment: fact.enrolment }));
  if (voucher !== before.voucher) await tx.replace(EnrolmentTable, before, { ...before, voucher });
}

@On(VoucherAdmitted, { locks: (event) => [rowLock(EnrolmentTable, event.payload.enrolment)] })
export class VoucherAdmittedListener implements Listener<typeof VoucherAdmitted> {
  hear({ payload, version }: Heard<typeof VoucherAdmitted>, tx: Tx): Promise<void> {
    return rememberAdmission(tx, { voucher: payload.voucher, enrolment: payload.enrolment, kind: 'admitted', version });
  }
}
