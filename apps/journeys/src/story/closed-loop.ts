import { addDays, type Day, dayOf, yearOf } from '@jiquan/kernel';
import { type Certified, holdSitting, proposeSitting } from './assess';
import { claim } from './campaign';
import type { Cast } from './cast';
import { inGroups, type InventedPerson, register, type Worker } from './people';
import { type Body, listFor, type School } from './school';
import { approveApplication, payable, payOut, receiveBack, submitTraining } from './settle';
import { LEVEL, OCCUPATION, type Stage } from './stage';
import { admit, admitByOwnWord, approveClass, draftClass, enterRoster, fitEntry, type RunningClass, runCourse } from './teach';

type Say = (line: string) => void;

/**
 * The closed loop on a small scale: the people given claim, train and are assessed; the last one fails, the bank returns the
 * first payment, and one certificate is revoked after payment, so that its money comes back.
 */
export async function closedLoop(stage: Stage, people: readonly InventedPerson[], batch: string, say: Say = () => undefined): Promise<string> {
  const { cast, school, body, fund, campaign } = stage;
  const { world } = cast.administrator;
  const holders = await claimAll(cast, campaign, people);
  say(`${holders.length} of ${people.length} people hold a voucher`);
  const opensOn = addDays(dayOf(await world.now()), 2);
  await listFor(cast, school, yearOf(opensOn), [OCCUPATION]);
  const { running, trainees } = await classOf(cast, school, holders, opensOn, batch);
  say('class approved by four officers; holders admitted with code and face, the first by the own phone');
  await runCourse(cast, school, running, trainees);
  say('course given, inspected, surveyed and completed');
  const certified = await certify(cast, school, body, running, trainees);
  say(`${certified.length} certificates issued`);
  await payAndRecover(cast, school, fund, running, certified, say);
  return running.class;
}

interface Holder {
  readonly worker: Worker;
  readonly voucher: string;
}

async function claimAll(cast: Cast, campaign: string, people: readonly InventedPerson[]): Promise<Holder[]> {
  const { world } = cast.administrator;
  await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
  const workers = await inGroups(people, 4, (person) => register(world, person, cast.division));
  const holders: Holder[] = [];
  for (const worker of workers) {
    const answer = await claim(worker, campaign, OCCUPATION);
    if (typeof answer !== 'string') holders.push({ worker, voucher: answer.voucher });
  }
  return holders;
}

async function classOf(cast: Cast, school: School, holders: readonly Holder[], opensOn: Day, batch: string): Promise<{ running: RunningClass; trainees: { worker: Worker; enrolment: string }[] }> {
  const drafted = await draftClass(cast, school, { batch, occupation: OCCUPATION, level: LEVEL, opensOn, days: 3, lessonsPerDay: 4 }, holders.length);
  const seats = await enterRoster(school, drafted.class, holders.map(({ worker }) => fitEntry(worker.actor.person)));
  await approveClass(cast, school, drafted.class);
  const running = { ...drafted, seats };
  const trainees: { worker: Worker; enrolment: string }[] = [];
  for (const [index, { worker, voucher }] of holders.entries()) {
    const refused = await cast.administrator.world.until('the roster at voucher', async () => {
      const answer = await (index === 0 ? admitByOwnWord : admit)(school, running, worker, voucher);
      return answer === 'thing.unknown' ? undefined : (answer ?? 'admitted');
    });
    if (refused !== 'admitted') throw new Error(`admission refused: ${refused}`);
    const seat = seats.find((each) => each.person === worker.actor.person);
    trainees.push({ worker, enrolment: (seat as { enrolment: string }).enrolment });
  }
  return { running, trainees };
}

/** All but the last pass. */
async function certify(cast: Cast, school: School, body: Body, running: RunningClass, trainees: readonly { enrolment: string }[]): Promise<Certified[]> {
  const { world } = cast.administrator;
  const heldOn = addDays(dayOf(await world.now()), 4);
  const sitting = await proposeSitting(cast, school, body, running, heldOn);
  await world.morningOf(heldOn, () => cast.administrator.token());
  const enrolments = trainees.map((each) => each.enrolment);
  return holdSitting(cast, school, body, running, sitting, heldOn, { passed: enrolments.slice(0, -1), failed: enrolments.slice(-1) });
}

async function payAndRecover(cast: Cast, school: School, fund: string, running: RunningClass, certified: readonly Certified[], say: Say): Promise<void> {
  const { world } = cast.administrator;
  const due = await payable(school, running.class, certified.length);
  const application = await submitTraining(school, fund, running.class, due);
  await approveApplication(cast, application);
  say('application reviewed by four officers, notice over');
  const { lines } = await cast.auditor.call.settlement.applicationLines({ application, limit: 200 });
  await payOut(cast, fund, application, (line) => line === lines[0]?.line);
  say('bank: one payment returned, the others settled');
  const [revoked] = await paidCertificates(cast, application, certified);
  await cast.hrss[0].call.certificate.revokeCertificate({ certificate: (revoked as Certified).certificate, reason: 'fraud', note: 'Demonstration of a recovery. 演示' });
  const recovery = await world.until('the recovery', async () => (await cast.auditor.call.settlement.recoveries({ state: 'due' })).recoveries[0]);
  await cast.hrss[0].call.settlement.orderRecovery({ recovery: recovery.recovery, document: 'Recovery order 追缴决定〔演示〕1号' });
  await receiveBack(cast, recovery);
  say('one certificate revoked after payment; the money was ordered back and received');
}

async function paidCertificates(cast: Cast, application: string, certified: readonly Certified[]): Promise<Certified[]> {
  const { lines } = await cast.auditor.call.settlement.applicationLines({ application, limit: 200 });
  const paid = new Set(lines.filter((line) => line.state === 'paid').map((line) => line.certificate));
  return certified.filter((each) => paid.has(each.certificate));
}
