import { addDays, type Day } from '@jiquan/kernel';
import { proposeSitting, holdSitting } from '../story/assess';
import { endCourse, inspect, openClass, teachDay } from '../story/course';
import { type InventedPerson, registerByName, type Worker } from '../story/people';
import { approveClass, type ClassPlan, draftClass, enterRoster, fitEntry, redraftClass, type RosterEntry, type RunningClass } from '../story/teach';
import { mustRefuse } from './check';
import type { PlayedTask } from './huangchuan-files';
import type { Huangchuan } from './huangchuan-county';

const AT_ONCE = 8;
/** Classes smaller than this lose nobody, neither to an inspection nor to the examination. */
const LARGE = 10;

export interface PlayedClass {
  readonly task: PlayedTask;
  readonly running: RunningClass;
  readonly trainees: readonly { readonly worker: Worker; readonly enrolment: string }[];
}

/** Real name, no voucher, no face: that is all 2021 asks of a trainee. */
export async function registerAll({ world, cast, progress }: Huangchuan, people: readonly InventedPerson[]): Promise<readonly Worker[]> {
  await world.simulate('realName', '/admin/people', people.map(({ name, document, photo }) => ({ name, document, photo })));
  return progress.each('registered under the real name', people, AT_ONCE, (person) => registerByName(world, person, cast.division));
}

/** Every class of every task: drafted, its roster looked up and entered, submitted and approved by the people of its lead unit. */
export async function approveAll(county: Huangchuan, workers: readonly Worker[]): Promise<readonly PlayedClass[]> {
  const { progress, tasks, school, cast, reviewers } = county;
  let taken = 0;
  const wanted = tasks.flatMap((task) => task.classes.map((size, at) => ({ task, at, people: workers.slice(taken, (taken += size)) })));
  return progress.each('classes approved', wanted, 1, async ({ task, at, people }, index) => {
    const plan = planOf(county, task, at);
    const first = await draftClass(cast, school, index === 0 ? { ...plan, practicePercent: 60 } : plan, people.length);
    const seats = await enterRoster(school, first.class, await entriesOf(county, task, people));
    if (index === 0) mustRefuse('sixty percent practice', await submit(county, first.class), 'class.opening-refused');
    const drafted = index === 0 ? await redraftClass(cast, school, first.class, plan, people.length) : first;
    const industry = task.department === null ? [] : (reviewers.get(task.department) ?? []);
    await approveClass(cast, school, drafted.class, [...industry, ...cast.hrss], '经审核，同意开班。');
    const seatOf = new Map(seats.map((seat) => [seat.person, seat.enrolment]));
    return { task, running: { ...drafted, seats }, trainees: people.map((worker) => ({ worker, enrolment: seatOf.get(worker.actor.person) as string })) };
  });
}

const submit = ({ school }: Huangchuan, id: string) => school.staff.call.training.submitClass.attempt({ class: id, planAndRosterInSystem: true });

function planOf({ plan }: Huangchuan, task: PlayedTask, at: number): ClassPlan {
  const { department, occupation, courseKind } = task;
  const { level, opensOn, days, lessonsPerDay, practicePercent, site } = plan.class;
  return { batch: `2021年任务${task.number}第${at + 1}班（演示）`, occupation, level, opensOn, days, lessonsPerDay, practicePercent, site, department, courseKind, channel: 'voucherless' };
}

/** The school knows names and documents; identity answers with person ids. Employees train for the post they have (R-ELIG-03). */
async function entriesOf({ school }: Huangchuan, task: PlayedTask, people: readonly Worker[]): Promise<RosterEntry[]> {
  const { rows } = await school.staff.call.identity.lookUpRoster({ purpose: 'class-roster', rows: people.map(({ name, document }) => ({ name, document })) });
  const post = task.standing === 'employee' ? { standing: 'employee' as const, postOccupation: task.occupation } : {};
  return rows.map(({ person, answer }) => {
    if (person === null) throw new Error(`the roster look-up said ${answer}`);
    return { ...fitEntry(person), ...post };
  });
}

/** Some are away when an inspector comes, and some fail: never more than are away, so that nobody has to be chosen. */
const awayOf = (size: number): number => (size < LARGE ? 0 : Math.ceil(size / 40));
const failsOf = (size: number): number => (size < LARGE ? 0 : Math.ceil(size / 20));

/** All classes on the same days: the opening-day inspection, check-in by signature, an inspection of the larger ones, the survey. */
export async function teachAll(county: Huangchuan, classes: readonly PlayedClass[]): Promise<void> {
  const { progress, cast, school, plan } = county;
  const { opensOn, days, site } = plan.class;
  await to(county, opensOn);
  const [{ running: first, trainees }] = classes as readonly [PlayedClass];
  const unseen = await school.staff.call.training.openClass.attempt({ class: first.class, present: trainees.map(({ enrolment }) => enrolment) });
  mustRefuse('opening without an inspector', unseen, 'class.opening-inspection-missing');
  await progress.each('classes opened under inspection', classes, 1, (each) => openClass(cast, school, each.running, present(each), { place: site }));
  for (let n = 0; n < days; n++) {
    const onDay = addDays(opensOn, n);
    await to(county, addDays(onDay, 1));
    await progress.each(`classes taught on ${onDay}`, classes, 2, async (each) => {
      await teachDay(school, each.running, onDay, present(each), 'signature');
      const away = awayOf(each.trainees.length);
      if (n === 1 && away > 0) await inspect(castFor(county, each.task), each.running, onDay, each.trainees.length - away, { place: site });
    });
  }
  await progress.each('classes completed', classes, 1, ({ running, trainees: all }) => endCourse(cast, school, running, all));
}

const present = ({ trainees }: PlayedClass): string[] => trainees.map(({ enrolment }) => enrolment);
export const to = ({ world, cast }: Huangchuan, on: Day) => world.morningOf(on, () => cast.administrator.token());

/** The department in charge inspects; where there is none, HRSS does. */
function castFor({ cast, reviewers }: Huangchuan, { department }: PlayedTask): Huangchuan['cast'] {
  return { ...cast, industry: reviewers.get(department) ?? cast.industry };
}

/** Offline and three days ahead, or not at all; then everybody is assessed on one day. */
export async function assessAll(county: Huangchuan, classes: readonly PlayedClass[]): Promise<number> {
  const { progress, cast, school, body, plan } = county;
  const { proposedOn, heldOn, place } = plan.sitting;
  await to(county, proposedOn);
  const [{ running }] = classes as readonly [PlayedClass];
  const { occupation, level } = running.plan;
  const asked = { body: body.body, class: running.class, classVersion: 1, occupation, catalogueEdition: '2022', level, place };
  const propose = school.staff.call.certificate.proposeSitting;
  mustRefuse('two days ahead', await propose.attempt({ ...asked, heldOn: addDays(heldOn, -1) }), 'sitting.notice-short');
  mustRefuse('online theory', await propose.attempt({ ...asked, heldOn, mode: 'ONLINE_THEORY' }), 'sitting.offline-only');
  const sittings = await progress.each('sittings proposed and accepted', classes, 1, (each) => proposeSitting(cast, school, body, each.running, heldOn, place));
  await to(county, heldOn);
  let certified = 0;
  await progress.each('sittings held, certificates issued', classes, 1, async (each, at) => {
    const enrolments = present(each);
    const passing = enrolments.length - failsOf(enrolments.length);
    const outcome = { passed: enrolments.slice(0, passing), failed: enrolments.slice(passing), firstSerial: certified + 1 };
    certified += (await holdSitting(cast, school, body, each.running, sittings[at] as string, heldOn, outcome)).length;
  });
  return certified;
}
