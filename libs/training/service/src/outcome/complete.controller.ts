import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import type { RuleSet } from '@jiquan/policy';
import { ClassCompleted, EnrolmentEnded, TrainingCompleted, trainingApi } from '@jiquan/training-contract';
import { complete, type Completed, end, judgeCount, pinnedRulesOf, wrongState } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from '../class/class.table';
import { keepFindings } from '../class/finding.table';
import { moved } from '../class/form';
import { lockOwn } from '../class/situation';
import { stopOpenings } from '../institution/stop-openings';
import { EnrolmentTable } from '../roster/enrolment.table';
import { completeFactsOf } from './record';

@Serves(trainingApi.routes.completeClass)
export class CompleteController implements Handler<typeof trainingApi.routes.completeClass> {
  constructor(private readonly work: Work) {}

  handle({ class: id }: InputOf<typeof trainingApi.routes.completeClass>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, id, call.caller);
      if (isRefusal(one)) return one;
      const early = wrongState(one.state, 'complete');
      if (early) return early;
      const set = pinnedRulesOf(one);
      const seated = await tx.find(EnrolmentTable, { class: id, endedOn: null });
      await tx.lockMany(EnrolmentTable, seated.map((each) => each.id));
      const facts = await completeFactsOf(tx, one, set, tx.today);
      const done = complete(facts, tx.now);
      if (isRefusal(done)) return done;
      await keepFindings(tx, { class: id, enrolment: null, moment: 'completed' }, [...facts.running, ...judgeCount(facts, done.class.recognisedCount ?? 0), ...facts.surveyFindings]);
      return settleClass(tx, one, done, set);
    });
  }
}

/** Everybody who took part has completed; whoever was never there has no enrolment any more, and the voucher goes back. */
async function settleClass(tx: Tx, one: Completed['class'], done: Completed, set: RuleSet) {
  const after = await tx.replace(ClassTable, one, done.class);
  const gone = done.neverPresent.map((each) => [each, end(each, tx.today, 'never-present')] as const);
  await tx.replaceMany(EnrolmentTable, [...done.trained.map((each) => [each, each] as const), ...gone]);
  for (const { id, person } of done.trained) {
    tx.tell(TrainingCompleted({ class: one.id, enrolment: id, person, completedOn: tx.today }));
  }
  for (const { id, person } of done.neverPresent) {
    tx.tell(EnrolmentEnded({ class: one.id, enrolment: id, person, reason: 'never-present' }));
  }
  const openingCount = after.openingCount ?? 0;
  const recognisedCount = after.recognisedCount ?? 0;
  tx.tell(ClassCompleted({ class: one.id, completedOn: tx.today, openedOn: after.openedOn ?? tx.today, openingCount, recognisedCount }));
  if (done.stopsOpenings.length > 0) await stopOpenings(tx, one.institution, done.stopsOpenings.map(({ rule }) => rule), set);
  return { ...moved(after), openingCount, recognisedCount, trained: done.trained.length, neverPresent: done.neverPresent.length };
}
