import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { finish } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable, LessonTable } from '../class/class.table';
import { moved } from '../class/form';
import { lockOwn } from '../class/situation';

@Serves(trainingApi.routes.finishTraining)
export class FinishController implements Handler<typeof trainingApi.routes.finishTraining> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.finishTraining>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const after = finish({ class: one, lessons: await tx.find(LessonTable, { class: id }), today: tx.today }, tx.now);
      return isRefusal(after) ? after : moved(await tx.replace(ClassTable, one, after));
    });
  }
}
