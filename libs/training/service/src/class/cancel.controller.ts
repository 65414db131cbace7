import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { ClassCancelled, trainingApi } from '@jiquan/training-contract';
import { cancel } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { endAll } from '../roster/end-all';
import { ClassTable } from './class.table';
import { moved } from './form';
import { lockClass } from './situation';

@Serves(trainingApi.routes.cancelClass)
export class CancelController implements Handler<typeof trainingApi.routes.cancelClass> {
  constructor(private readonly work: Work) {}

  handle({ class: id, reason }: InputOf<typeof trainingApi.routes.cancelClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const after = cancel({ class: one, actor: call.caller, today: tx.today, reason }, tx.now);
      if (isRefusal(after)) return after;
      await endAll(tx, id, 'class-cancelled');
      // Others know of a class only from its approval on.
      if (one.approvedOn !== null) tx.tell(ClassCancelled({ class: id, reason: call.caller.role === 'hrss' ? 'by-hrss' : 'by-institution' }));
      return moved(await tx.replace(ClassTable, one, after));
    });
  }
}
