import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { judge } from '@jiquan/policy';
import { ClassOpened, trainingApi } from '@jiquan/training-contract';
import { inspectionFacts, judgeWill, openClass, pinnedRulesOf, wrongState } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from '../class/class.table';
import { keepFindings } from '../class/finding.table';
import { moved } from '../class/form';
import { lockOwn } from '../class/situation';
import { EnrolmentTable } from '../roster/enrolment.table';
import { InspectionTable } from './inspection.table';

@Serves(trainingApi.routes.openClass)
export class OpenController implements Handler<typeof trainingApi.routes.openClass> {
  constructor(private readonly work: Work) {}

  handle({ class: id, present }: InputOf<typeof trainingApi.routes.openClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const early = wrongState(one.state, 'open');
      if (early) return early;
      const inspections = await tx.find(InspectionTable, { class: id });
      const set = pinnedRulesOf(one);
      const findings = [judge('R-ATT-06', inspectionFacts({ class: one, inspections }), set)];
      const enrolments = await tx.find(EnrolmentTable, { class: id });
      const there = enrolments.filter((each) => present.includes(each.id));
      const facts = {
        class: one,
        present,
        enrolments,
        seats: there.map((each) => ({ person: each.person, findings: [judgeWill({ declared: each.declared, confirmed: each.confirmedBy !== null }, set)] })),
        openingDay: inspections.find(({ kind }) => kind === 'opening-day'),
        findings,
        today: call.occurredOn ?? tx.today,
      };
      const after = openClass(facts, tx.now);
      if (isRefusal(after)) return after;
      const openingCount = after.openingCount as number;
      await keepFindings(tx, { class: id, enrolment: null, moment: 'opened' }, findings);
      tx.tell(ClassOpened({ class: id, openedOn: facts.today, present: openingCount }));
      return { ...moved(await tx.replace(ClassTable, one, after)), openingCount };
    });
  }
}
