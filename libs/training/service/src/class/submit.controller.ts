import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { setting } from '@jiquan/policy';
import { trainingApi } from '@jiquan/training-contract';
import { rulesOf, submit } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from './class.table';
import { keepFindings } from './finding.table';
import { moved, sealOf } from './form';
import { frozenAmong, judgeSeats, lockOwn, openingFindings, planOf, seatedIn } from './situation';

@Serves(trainingApi.routes.submitClass)
export class SubmitController implements Handler<typeof trainingApi.routes.submitClass> {
  constructor(private readonly work: Work) {}

  handle({ class: id, planAndRosterInSystem }: InputOf<typeof trainingApi.routes.submitClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const set = rulesOf(one, tx.today);
      if (isRefusal(set)) return set;
      const lessons = await planOf(tx, id);
      const seated = await seatedIn(tx, id);
      const findings = await openingFindings(tx, one, { lessons, rosterCount: seated.length, planAndRosterInSystem }, set, tx.today);
      const facts = {
        class: one,
        actor: call.caller,
        sealOf: sealOf(one, lessons, seated),
        findings,
        seats: await judgeSeats(tx, one, seated, set),
        frozen: await frozenAmong(tx, seated.map(({ person }) => person)),
        voucherlessAllowed: setting(set, 'channel.voucherless'),
        planAndRosterInSystem,
      };
      const after = submit(facts, tx.now);
      if (isRefusal(after)) return after;
      await keepFindings(tx, { class: id, enrolment: null, moment: 'submitted' }, findings);
      return moved(await tx.replace(ClassTable, one, after));
    });
  }
}
