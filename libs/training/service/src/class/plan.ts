import type { Tx } from '@jiquan/platform';
import type { LessonPlan } from '@jiquan/training-domain';
import { LessonTable } from './class.table';

/** The plan of a class is written whole; a later draft takes the place of an earlier one. */
export async function writePlan(tx: Tx, classId: string, lessons: readonly LessonPlan[]): Promise<void> {
  await tx.remove(LessonTable, { class: classId });
  await tx.insertMany(LessonTable, lessons.map((lesson) => ({ ...lesson, class: classId })));
}
