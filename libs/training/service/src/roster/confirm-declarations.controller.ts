import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { confirmDeclarations } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { actorOf } from '../actor';
import { lockClass } from '../class/situation';
import { EnrolmentTable } from './enrolment.table';

@Serves(trainingApi.routes.confirmDeclarations)
export class ConfirmDeclarationsController implements Handler<typeof trainingApi.routes.confirmDeclarations> {
  constructor(private readonly work: Work) {}

  handle({ class: id, enrolments: named }: InputOf<typeof trainingApi.routes.confirmDeclarations>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, id);
      if (isRefusal(one)) return one;
      const seated = await tx.find(EnrolmentTable, { class: id });
      const enrolments = await tx.lockMany(EnrolmentTable, seated.map((each) => each.id));
      const confirmed = confirmDeclarations({ class: one, actor: await actorOf(tx, call), enrolments, named }, tx.now);
      if (isRefusal(confirmed)) return confirmed;
      await tx.replaceMany(EnrolmentTable, confirmed);
      const waiting = enrolments.filter((each) => each.endedOn === null && each.confirmedBy === null).length;
      return { class: id, confirmed: confirmed.length, unconfirmed: waiting - confirmed.length };
    });
  }
}
