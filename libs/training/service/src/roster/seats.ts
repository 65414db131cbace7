import { isRefusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import type { RosterEntry } from '@jiquan/training-contract';
import { type Declared, enrol, type Enrolment, enterAgain, enterRoster, rulesOf, type TrainingClass } from '@jiquan/training-domain';
import { parameter } from '@jiquan/policy';
import { ClassTable } from '../class/class.table';
import { frozenAmong, judgeSeats, seatedIn } from '../class/situation';
import { EnrolmentTable } from './enrolment.table';

export function declaredIn({ person: _person, ...declared }: RosterEntry): Declared {
  return declared;
}

export const seatsOf = (seated: readonly Enrolment[]) => seated.map(({ id, person }) => ({ enrolment: id, person }));

/** Enters the whole roster of a draft. Who stays on it keeps the enrolment, so that entering it twice changes nothing. */
export async function enterSeats(tx: Tx, one: TrainingClass, entries: readonly RosterEntry[], account: string) {
  const set = rulesOf(one, tx.today);
  if (isRefusal(set)) return set;
  const known = new Map((await seatedIn(tx, one.id)).map((each) => [each.person, each]));
  const entered = entries.map((entry): Enrolment => {
    const before = known.get(entry.person);
    const fresh = enrol({ id: tx.newId(), class: one.id, person: entry.person, declared: declaredIn(entry), enteredBy: account });
    return before ? enterAgain(before, fresh) : fresh;
  });
  const facts = {
    class: one,
    entered,
    seats: await judgeSeats(tx, one, entered, set),
    frozen: await frozenAmong(tx, entered.map(({ person }) => person)),
    seatLimit: parameter(set, 'class.maxSize'),
  };
  const decided = enterRoster(facts, tx.now);
  if (isRefusal(decided)) return decided;
  await tx.remove(EnrolmentTable, { class: one.id });
  await tx.insertMany(EnrolmentTable, entered);
  const after = await tx.replace(ClassTable, one, decided.class);
  return { class: one.id, version: after.rosterVersion, count: entered.length, seats: seatsOf(entered) };
}
