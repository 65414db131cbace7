import type { Tx } from '@jiquan/platform';
import { end, type EndReason, type Enrolment } from '@jiquan/training-domain';
import { EnrolmentTable } from './enrolment.table';

/** Ends every enrolment that has not ended, under the lock of the class. */
export async function endAll(tx: Tx, classId: string, reason: EndReason): Promise<Enrolment[]> {
  const seated = await tx.find(EnrolmentTable, { class: classId, endedOn: null });
  const locked = await tx.lockMany(EnrolmentTable, seated.map(({ id }) => id));
  await tx.replaceMany(EnrolmentTable, locked.map((one) => [one, end(one, tx.today, reason)] as const));
  return locked;
}
