import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { askLeave } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { LessonTable } from '../class/class.table';
import { lockOwn } from '../class/situation';
import { EnrolmentTable } from '../roster/enrolment.table';
import { LeaveTable } from './attendance.table';
import { attended } from './leave';

@Serves(trainingApi.routes.askLeave)
export class AskLeaveController implements Handler<typeof trainingApi.routes.askLeave> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.askLeave>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, input.class, call.caller);
      if (isRefusal(one)) return one;
      const { enrolment, lesson } = input;
      const facts = {
        class: one,
        enrolment: await tx.one(EnrolmentTable, { id: enrolment, class: one.id }),
        lessonKnown: (await tx.count(LessonTable, { class: one.id, number: lesson })) > 0,
        attended: await attended(tx, enrolment, lesson),
        earlier: await tx.one(LeaveTable, { enrolment, lesson }),
        leave: { ...input, id: tx.newId(), consentBy: null, consentOn: null, madeUpAt: null, fullVideo: null, evidence: null, version: 1 },
      };
      const leave = askLeave(facts, tx.now);
      if (isRefusal(leave)) return leave;
      await tx.insert(LeaveTable, leave);
      return { leave: leave.id };
    });
  }
}
