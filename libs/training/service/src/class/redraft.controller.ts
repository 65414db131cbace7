import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { redraft } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from './class.table';
import { formOf, moved, planIn } from './form';
import { filedTeachersOf, lockOwn } from './situation';
import { writePlan } from './plan';

@Serves(trainingApi.routes.redraftClass)
export class RedraftController implements Handler<typeof trainingApi.routes.redraftClass> {
  constructor(private readonly work: Work) {}

  handle({ class: id, ...input }: InputOf<typeof trainingApi.routes.redraftClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const before = await lockOwn(tx, id, call.caller);
      if (isRefusal(before)) return before;
      const lessons = planIn(input.lessons);
      const facts = {
        id,
        institution: before.institution,
        account: call.caller.account,
        form: formOf(input, before.institution),
        lessons,
        filedTeachers: await filedTeachersOf(tx, before.institution),
        before,
      };
      const after = redraft(facts, tx.now);
      if (isRefusal(after)) return after;
      await writePlan(tx, id, lessons);
      return moved(await tx.replace(ClassTable, before, after));
    });
  }
}
