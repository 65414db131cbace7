import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { consentLeave } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { lockClass } from '../class/situation';
import { LeaveTable } from './attendance.table';
import { lockLeave } from './leave';

@Serves(trainingApi.routes.consentLeave)
export class ConsentLeaveController implements Handler<typeof trainingApi.routes.consentLeave> {
  constructor(private readonly work: Work) {}

  handle({ class: id, leave: leaveId }: InputOf<typeof trainingApi.routes.consentLeave>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const leave = await lockLeave(tx, leaveId, id);
      if (isRefusal(leave)) return leave;
      const after = consentLeave({ class: one, leave, actor: call.caller, today: tx.today }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(LeaveTable, leave, after);
      return { leave: leave.id };
    });
  }
}
