import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { makeUp, notOpen, pinnedRulesOf } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { lockOwn } from '../class/situation';
import { LeaveTable } from './attendance.table';
import { markPresent } from './check-in.controller';
import { attended, lockLeave } from './leave';

@Serves(trainingApi.routes.makeUp)
export class MakeUpController implements Handler<typeof trainingApi.routes.makeUp> {
  constructor(private readonly work: Work) {}

  handle({ class: id, leave: leaveId, ...made }: InputOf<typeof trainingApi.routes.makeUp>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const closed = notOpen(one);
      if (closed) return closed;
      const leave = await lockLeave(tx, leaveId, id);
      if (isRefusal(leave)) return leave;
      const facts = { ...made, class: one, leave, attended: await attended(tx, leave.enrolment, leave.lesson), set: pinnedRulesOf(one) };
      const after = makeUp(facts, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(LeaveTable, leave, after);
      await markPresent(tx, [{ enrolment: leave.enrolment, at: made.at }]);
      return { leave: leave.id };
    });
  }
}
