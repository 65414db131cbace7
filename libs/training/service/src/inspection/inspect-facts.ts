import type { Call, Tx } from '@jiquan/platform';
import type { InspectFacts, Inspection, TrainingClass } from '@jiquan/training-domain';
import { actorOf } from '../actor';
import { planOf } from '../class/situation';
import { TeacherTable } from '../institution/institution.table';
import { EnrolmentTable } from '../roster/enrolment.table';
import { InspectionTable } from './inspection.table';

export async function factsOf(tx: Tx, one: TrainingClass, call: Call, inspection: Inspection): Promise<InspectFacts> {
  const teaching = [...new Set((await planOf(tx, one.id)).flatMap(({ teachers }) => teachers))];
  return {
    class: one,
    actor: await actorOf(tx, call),
    inspection,
    teachers: teaching.length === 0 ? [] : await tx.find(TeacherTable, { id: teaching }),
    earlier: await tx.find(InspectionTable, { class: one.id }),
    rosterCount: await tx.count(EnrolmentTable, { class: one.id, endedOn: null }),
    today: tx.today,
  };
}
