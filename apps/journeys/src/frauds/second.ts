import { addDays, addMonths, fen } from '@jiquan/kernel';
import { register } from '../story/people';
import { payable } from '../story/settle';
import { LEVEL, OCCUPATION } from '../story/stage';
import { approveClass, draftClass, fitEntry, type RunningClass } from '../story/teach';
import { FACE_YUAN } from './acts';
import { type Answer, type Met, passes, refusedIn } from './met';
import type { Season } from './season';

const DAYS_WITHIN_A_MONTH = 14;

/** Another training before the month is over is refused at the roster (R-ELIG-06). */
async function tooSoon(season: Season): Promise<Answer> {
  const { cast, school, people } = await season.stage();
  const { heldOn } = await season.certified();
  const plan = { batch: 'Too soon 间隔不足', occupation: OCCUPATION, level: LEVEL, opensOn: addDays(heldOn, DAYS_WITHIN_A_MONTH), days: 1, lessonsPerDay: 4 };
  const drafted = await draftClass(cast, school, plan, 1);
  const enter = (person: string) => school.staff.call.training.enterRoster.attempt({ class: drafted.class, entries: [fitEntry(person)] });
  const met = refusedIn('training', school.staff, await enter(people.greedy.actor.person));
  passes(await enter(people.newcomer.actor.person));
  return met;
}

/** Asks to be forgotten and registers anew: a new account, and the same person to everybody who pays. */
async function registersAnew(season: Season): Promise<void> {
  const { cast, people } = await season.stage();
  const { person } = people.greedy.actor;
  await cast.administrator.call.identity.erasePerson({ person, reason: 'person-asked' });
  const back = await register(cast.administrator.world, people.greedy, cast.division);
  if (back.actor.person !== person) throw new Error('whoever registered anew is somebody else now');
  people.greedy = back;
}

/** A month later everything is in order: a second voucher, a second class, a second certificate. */
async function secondClass(season: Season): Promise<RunningClass> {
  const { cast, school } = await season.stage();
  const { heldOn } = await season.certified();
  const opensOn = addDays(addMonths(heldOn, 1), 1);
  await season.morningOf(addDays(opensOn, -1));
  const running = await season.draft('Second 第二期', opensOn, 1, ['greedy', 'newcomer']);
  await approveClass(cast, school, running.class);
  await season.admitted('greedy', running, 'second');
  await season.admitted('newcomer', running, 'second');
  await season.teach(running, ['greedy', 'newcomer']);
  const { sitting, heldOn: again } = await season.propose(running);
  await season.assess(running, sitting, again, ['greedy', 'newcomer']);
  return running;
}

/** The same skill is paid for once a year; a newcomer of the same class may apply. */
export async function trainsTwice(season: Season): Promise<Met> {
  await season.paidApplication();
  const soon = await tooSoon(season);
  await registersAnew(season);
  const running = await secondClass(season);
  const { school, fund } = await season.stage();
  await payable(school, running.class, 2);
  const asked = { purpose: 'training' as const, fund, persons: 1, amountFen: fen(FACE_YUAN * 100), commitment: true };
  const submit = async (part: 'greedy' | 'newcomer') =>
    school.staff.call.settlement.submit.attempt({ ...asked, classes: [{ class: running.class, enrolments: [await season.seat(running, part)] }] });
  const met = refusedIn('settlement', school.staff, await submit('greedy'));
  passes(await submit('newcomer'));
  return [soon, met];
}
