import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { ClassRosterChanged, EnrolmentEnded, trainingApi } from '@jiquan/training-contract';
import { changeRoster, type ChangeRosterFacts, enrol, pinnedRulesOf, staying, type TrainingClass, wrongState } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { ClassTable } from '../class/class.table';
import { holdsPersons } from '../class/review.controller';
import { frozenAmong, judgeSeats, lockOwn, openingFindings, planOf } from '../class/situation';
import { EnrolmentTable } from './enrolment.table';
import { declaredIn, seatsOf } from './seats';

type Input = InputOf<typeof trainingApi.routes.changeRoster>;

@Serves(trainingApi.routes.changeRoster)
export class ChangeRosterController implements Handler<typeof trainingApi.routes.changeRoster> {
  constructor(private readonly work: Work) {}

  handle(input: Input, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockOwn(tx, input.class, call.caller);
      if (isRefusal(one)) return one;
      const early = wrongState(one.state, 'change');
      if (early) return early;
      const facts = await factsOf(tx, one, input, call.caller.account);
      const decided = changeRoster(facts, tx.now);
      if (isRefusal(decided)) return decided;
      const { added, removed } = decided;
      await tx.replaceMany(EnrolmentTable, removed.map((each) => [each, each] as const));
      await tx.insertMany(EnrolmentTable, added);
      const after = await tx.replace(ClassTable, one, decided.class);
      tx.tell(ClassRosterChanged({ class: one.id, version: after.rosterVersion, added: seatsOf(added), removed: seatsOf(removed) }));
      for (const { id, person, endReason } of removed) {
        tx.tell(EnrolmentEnded({ class: one.id, enrolment: id, person, reason: endReason ?? 'removed' }));
      }
      return { class: one.id, version: after.rosterVersion, count: after.rosterCount, seats: seatsOf(staying(facts)) };
    });
  }
}

async function factsOf(tx: Tx, one: TrainingClass, input: Input, account: string): Promise<ChangeRosterFacts> {
  const set = pinnedRulesOf(one);
  const seated = await tx.find(EnrolmentTable, { class: one.id });
  const enrolments = await tx.lockMany(EnrolmentTable, seated.map(({ id }) => id));
  const add = input.add.map((entry) => ({
    ...enrol({ id: tx.newId(), class: one.id, person: entry.person, declared: declaredIn(entry), enteredBy: account }),
    awaited: holdsPersons(set),
  }));
  const rosterCount = enrolments.filter(({ endedOn }) => endedOn === null).length + add.length - input.remove.length;
  const plan = { lessons: await planOf(tx, one.id), rosterCount, planAndRosterInSystem: one.planAndRosterInSystem };
  return {
    class: one,
    enrolments,
    add,
    remove: input.remove,
    seats: await judgeSeats(tx, one, add, set),
    frozen: await frozenAmong(tx, add.map(({ person }) => person)),
    seatLimit: one.seatLimit,
    findings: add.length > 0 ? await openingFindings(tx, one, plan, set, tx.today) : [],
    today: tx.today,
  };
}
