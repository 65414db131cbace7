import { addDays } from '@jiquan/kernel';
import { claim } from '../story/campaign';
import { endCourse, inspect, openClass, teachDay } from '../story/course';
import { register, type Worker } from '../story/people';
import { admit, type ClassPlan, confirmDeclarations, draftClass, enterRoster, fitEntry, redraftClass, type RunningClass } from '../story/teach';
import { mustBe, mustRefuse } from './check';
import type { County } from './puyang-county';

const AT_ONCE = 8;

export interface Holder {
  readonly worker: Worker;
  readonly voucher: string;
}

/** Everybody of the roster registers under the real name and claims; the last ones find the campaign exhausted. */
export async function registerAndClaim(county: County): Promise<readonly Holder[]> {
  const { world, progress, files, sizes, cast, campaign } = county;
  const people = files.people.slice(0, sizes.people);
  await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
  const workers = await progress.each('registered under the real name, face checked', people, AT_ONCE, (person) => register(world, person, cast.division));
  const occupation = files.form['F-07'].occupation;
  const take = async (worker: Worker) => ({ worker, answer: await claim(worker, campaign, occupation) });
  const first = await progress.each('statements and claims', workers.slice(0, sizes.quota), AT_ONCE, take);
  const late = await progress.each('claims of those who come late', workers.slice(sizes.quota), 1, take);
  for (const { answer } of late) mustBe('a claim of an exhausted campaign', answer, 'campaign.exhausted');
  return first.map(({ worker, answer }) => {
    if (typeof answer === 'string') throw new Error(`a claim was refused: ${answer}`);
    return { worker, voucher: answer.voucher };
  });
}

/** The school learns the person ids of its paper roster from identity; nobody is created by it. */
export async function lookUp({ school, files, progress }: County, holders: readonly Holder[]): Promise<number> {
  const { rows } = await school.staff.call.identity.lookUpRosterFile({ purpose: 'class-roster', file: files.roster });
  const found = new Set(rows.map(({ person }) => person).filter((person) => person !== null));
  progress.say(`roster.xlsx looked up at identity: ${rows.length} rows, ${found.size} found`);
  for (const { worker } of holders) if (!found.has(worker.actor.person)) throw new Error('a holder is not found by the roster');
  return found.size;
}

/** The application as it stands on paper, but first with too little practice: the year's rule set wants 60 percent. */
export async function openingApproved(county: County, holders: readonly Holder[]): Promise<RunningClass> {
  const { world, cast, school, files, progress } = county;
  const { form } = files;
  const plan = planOf(county);
  const count = form['F-08'].plannedCount;
  const poor = await draftClass(cast, school, { ...plan, practicePercent: 50 }, count);
  const seats = await enterRoster(school, poor.class, holders.map(({ worker }) => fitEntry(worker.actor.person)));
  const submit = () => school.staff.call.training.submitClass.attempt({ class: poor.class, planAndRosterInSystem: form['F-11'].planAndRosterInSystem });
  mustRefuse('half practice', await submit(), 'class.opening-refused');
  const drafted = await redraftClass(cast, school, poor.class, plan, count);
  mustBe('F-09 class hours', drafted.lessons.length, form['F-09'].classHours);
  mustBe('F-09 last day', drafted.endsOn, form['F-09'].to);
  mustBe('submitted', 'refused' in (await submit()), false);
  await world.morningOf(addDays(plan.opensOn, -4), () => cast.administrator.token());
  for (const officer of cast.industry) await officer.call.training.reviewClass({ class: drafted.class, ...form['F-12'] });
  await confirmDeclarations(cast, drafted.class);
  for (const officer of cast.hrss) await officer.call.training.reviewClass({ class: drafted.class, ...form['F-14'] });
  progress.say(`class of ${seats.length} approved by four officers; a first plan with half practice was refused`);
  return { ...drafted, seats };
}

function planOf({ files: { form } }: County): ClassPlan {
  const { plan } = form['F-11'];
  return {
    batch: form['F-06'].batch,
    occupation: form['F-07'].occupation,
    level: form['F-07'].level,
    opensOn: form['F-06'].opensOn,
    days: plan.days,
    lessonsPerDay: plan.lessonsPerDay,
    practicePercent: plan.practicePercent,
    site: plan.site,
    mode: form['F-10'].mode,
    modeNote: form['F-10'].note,
  };
}

export interface Trainee {
  readonly worker: Worker;
  readonly enrolment: string;
}

/** The holder shows the code, the camera sees the holder: 登记验证. */
export async function admitAll({ world, school, progress, cast }: County, running: RunningClass, holders: readonly Holder[]): Promise<readonly Trainee[]> {
  await world.morningOf(addDays(running.plan.opensOn, -3), () => cast.administrator.token());
  const seatOf = new Map(running.seats.map((seat) => [seat.person, seat.enrolment]));
  return progress.each('admitted by code and face', holders, AT_ONCE, async ({ worker, voucher }) => {
    const refused = await world.until('the roster at voucher', async () => {
      const answer = await admit(school, running, worker, voucher);
      return answer === 'thing.unknown' ? undefined : (answer ?? 'admitted');
    });
    mustBe('an admission', refused, 'admitted');
    return { worker, enrolment: seatOf.get(worker.actor.person) as string };
  });
}

/** Five days with check-in by face, two inspections, the opinion of HRSS, the survey and the completion. */
export async function giveCourse(county: County, running: RunningClass, trainees: readonly Trainee[]): Promise<number> {
  const { world, cast, school, files, progress, sizes } = county;
  const { form } = files;
  const present = trainees.map(({ enrolment }) => enrolment);
  const teachers = form['F-22'].teachers;
  await world.morningOf(running.plan.opensOn, () => cast.administrator.token());
  await openClass(cast, school, running, present, { place: form['F-21'].place, signIn: form['F-17'].signIn, materials: form['F-18'].materials, teachers });
  const days = Array.from({ length: running.plan.days }, (_, n) => addDays(running.plan.opensOn, n));
  await progress.each(`days taught to ${present.length} present`, days, 1, async (onDay) => {
    await world.morningOf(addDays(onDay, 1), () => cast.administrator.token());
    await teachDay(school, running, onDay, present);
    if (onDay === form['F-20'].date) await inspect(cast, running, onDay, present.length, { place: form['F-21'].place, teachers, attendance: form['F-23'].text });
    if (onDay === form['F-25'].date) await inspect(cast, running, onDay, sizes.secondInspection, { ...form['F-25'], attendance: form['F-25'].text });
  });
  const { recognisedCount } = await endCourse(cast, school, running, trainees, form['F-28'].opinion);
  progress.say(`completed; ${recognisedCount} recognised by the mean of the counts`);
  return recognisedCount;
}
