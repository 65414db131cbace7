import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { reviewChange } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { actorOf } from '../actor';
import { ChangeTable, ClassTable } from './class.table';
import { keepFindings } from './finding.table';
import { lockClass, planOf } from './situation';
import { changed, findingsOf } from './change';
import { writePlan } from './plan';

@Serves(trainingApi.routes.reviewChange)
export class ReviewChangeController implements Handler<typeof trainingApi.routes.reviewChange> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.reviewChange>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, input.class);
      if (isRefusal(one)) return one;
      const change = await tx.lock(ChangeTable, input.change);
      if (!change || change.class !== one.id) return refuse('thing.unknown', { change: input.change }, ['configured']);
      const lessons = change.lessons ?? (await planOf(tx, one.id));
      const findings = one.ruleSet === null ? [] : await findingsOf(tx, changed(one, change), lessons);
      const { opinion, text } = input;
      const decided = reviewChange({ class: one, change, actor: await actorOf(tx, call), opinion, text, today: tx.today, findings }, tx.now);
      if (isRefusal(decided)) return decided;
      await tx.replace(ChangeTable, change, decided.change);
      if (decided.change.state === 'approved') {
        if (change.lessons) await writePlan(tx, one.id, change.lessons);
        await keepFindings(tx, { class: one.id, enrolment: null, moment: 'changed' }, findings);
        await tx.replace(ClassTable, one, decided.class);
      }
      return { change: change.id, state: decided.change.state };
    });
  }
}
