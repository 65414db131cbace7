import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { giveOpinion } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from '../class/class.table';
import { moved } from '../class/form';
import { lockClass } from '../class/situation';

@Serves(trainingApi.routes.giveOpinion)
export class GiveOpinionController implements Handler<typeof trainingApi.routes.giveOpinion> {
  constructor(private readonly work: Work) {}

  handle({ class: id, opinion, fieldCheckWaiver }: InputOf<typeof trainingApi.routes.giveOpinion>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const after = giveOpinion({ class: one, actor: call.caller, opinion, fieldCheckWaiver }, tx.now);
      return isRefusal(after) ? after : moved(await tx.replace(ClassTable, one, after));
    });
  }
}
