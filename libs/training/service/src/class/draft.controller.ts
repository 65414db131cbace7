import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { draft } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { InstitutionTable } from '../institution/institution.table';
import { ClassTable } from './class.table';
import { formOf, moved, planIn } from './form';
import { filedTeachersOf } from './situation';
import { writePlan } from './plan';

@Serves(trainingApi.routes.draftClass)
export class DraftController implements Handler<typeof trainingApi.routes.draftClass> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.draftClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const institution = call.caller.organisation === undefined ? undefined : await tx.get(InstitutionTable, call.caller.organisation);
      if (!institution) return refuse('thing.unknown', { institution: call.caller.organisation ?? '' }, ['R-INST-01']);
      const lessons = planIn(input.lessons);
      const facts = {
        id: tx.newId(),
        institution: institution.id,
        account: call.caller.account,
        form: formOf(input, institution.id),
        lessons,
        filedTeachers: await filedTeachersOf(tx, institution.id),
      };
      const drafted = draft(facts, tx.now);
      if (isRefusal(drafted)) return drafted;
      await tx.insert(ClassTable, drafted);
      await writePlan(tx, drafted.id, lessons);
      tx.about({ class: drafted.id });
      return moved(drafted);
    });
  }
}
