import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { mayFileFor } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { TeacherTable } from './institution.table';
import { institutionOf } from './known-institution';

/** The constraint on (institution, person) answers a second filing. */
@Serves(trainingApi.routes.fileTeacher)
export class FileTeacherController implements Handler<typeof trainingApi.routes.fileTeacher> {
  constructor(private readonly work: Work) {}

  handle({ institution: id, ...teacher }: InputOf<typeof trainingApi.routes.fileTeacher>, call: Call) {
    return this.work.run(call, async (tx) => {
      const institution = await institutionOf(tx, id);
      if (isRefusal(institution)) return institution;
      const denied = mayFileFor(call.caller, institution);
      if (denied) return denied;
      const filed = { ...teacher, id: tx.newId(), institution: id };
      await tx.insert(TeacherTable, filed);
      return { teacher: filed.id };
    });
  }
}
