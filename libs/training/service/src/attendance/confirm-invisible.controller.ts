import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { confirmInvisible } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { LessonTable } from '../class/class.table';
import { lockClass } from '../class/situation';
import { CheckInTable, VisibilityFailureTable } from './attendance.table';

@Serves(trainingApi.routes.confirmInvisible)
export class ConfirmInvisibleController implements Handler<typeof trainingApi.routes.confirmInvisible> {
  constructor(private readonly work: Work) {}

  handle({ class: id, lesson, visible, note }: InputOf<typeof trainingApi.routes.confirmInvisible>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const present = await tx.count(CheckInTable, { class: id, lesson });
      const failures = await tx.find(VisibilityFailureTable, { class: id });
      const facts = {
        class: one,
        actor: call.caller,
        lessonKnown: (await tx.count(LessonTable, { class: id, number: lesson })) > 0,
        failure: { class: id, lesson, visible, present, confirmedBy: call.caller.account, confirmedOn: tx.today, note },
        confirmed: failures.some((failure) => failure.lesson === lesson),
      };
      const confirmed = confirmInvisible(facts, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      await tx.insert(VisibilityFailureTable, confirmed);
      return { lesson, visible, present, failures: failures.length + 1 };
    });
  }
}
