import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { askChange, wrongState } from '@jiquan/training-domain';
import { ChangeTable } from './class.table';
import { filedTeachersOf, lockOwn, planOf } from './situation';
import { type Asked, changeOf, changed, findingsOf } from './change';

@Serves(trainingApi.routes.askChange)
export class AskChangeController implements Handler<typeof trainingApi.routes.askChange> {
  constructor(private readonly work: Work) {}

  handle(input: Asked, call: Call) {
    return this.work.run(call, async (tx) => {
      const before = await lockOwn(tx, input.class, call.caller);
      if (isRefusal(before)) return before;
      const early = wrongState(before.state, 'change');
      if (early) return early;
      const change = changeOf(tx.newId(), input, call.caller.account);
      const plannedBefore = await planOf(tx, before.id);
      const form = changed(before, change);
      const lessons = change.lessons ?? plannedBefore;
      const facts = {
        id: before.id,
        institution: before.institution,
        account: call.caller.account,
        form,
        lessons,
        filedTeachers: await filedTeachersOf(tx, before.institution),
        before,
        change,
        today: tx.today,
        plannedBefore,
        openChanges: await tx.count(ChangeTable, { class: before.id, state: ['asked', 'first'] }),
        findings: await findingsOf(tx, form, lessons),
      };
      const asked = askChange(facts, tx.now);
      if (isRefusal(asked)) return asked;
      await tx.insert(ChangeTable, asked);
      return { change: asked.id };
    });
  }
}
