import type { Tx } from '@jiquan/platform';
import { RememberedEnrolmentTable } from './remembered-enrolment.table';

export async function rememberSeats(tx: Tx, inClass: string, seats: readonly { readonly enrolment: string; readonly person: string }[]): Promise<void> {
  const rows = seats.map(({ enrolment, person }) => ({ id: enrolment, class: inClass, person }));
  await tx.insertNew(RememberedEnrolmentTable, rows, ['id']);
}
