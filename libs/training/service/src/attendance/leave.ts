import { refuse } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import { CheckInTable, LeaveTable } from './attendance.table';

export async function attended(tx: Tx, enrolment: string, lesson: number): Promise<boolean> {
  return (await tx.count(CheckInTable, { enrolment, lesson })) > 0;
}

export async function lockLeave(tx: Tx, id: string, classId: string) {
  const leave = await tx.lock(LeaveTable, id);
  return leave && leave.class === classId ? leave : refuse('thing.unknown', { leave: id }, ['configured']);
}
