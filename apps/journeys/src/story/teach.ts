import { createHash } from 'node:crypto';
import { addDays, type Day, type Instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import type { Actor } from './actor';
import type { Cast } from './cast';
import { holderCode } from './holder-code';
import { type LessonPlan, lessonsOf } from './lessons';
import { inGroups, type Worker } from './people';
import type { School } from './school';

export interface ClassPlan {
  readonly batch: string;
  readonly occupation: string;
  readonly level: string;
  readonly opensOn: Day;
  readonly days: number;
  readonly lessonsPerDay: number;
  readonly channel?: 'voucher' | 'voucherless';
  readonly site?: string;
}

export interface Seat {
  readonly enrolment: string;
  readonly person: string;
}

export interface RunningClass {
  readonly class: string;
  readonly plan: ClassPlan;
  readonly lessons: readonly LessonPlan[];
  readonly endsOn: Day;
  readonly seats: readonly Seat[];
}

const GROUP = 8;
type RosterEntry = Parameters<Actor['call']['training']['enterRoster']>[0]['entries'][number];

/** What an institution enters of a person who may take part. */
export function fitEntry(person: string): RosterEntry {
  return { person, standing: 'worker', questionnaire: true, trainingWill: true, employmentWill: true, ableToWork: true, comparisonPassed: true };
}

export async function draftClass(cast: Cast, school: School, plan: ClassPlan, count: number): Promise<Omit<RunningClass, 'seats'>> {
  const lessons = lessonsOf({
    opensOn: plan.opensOn,
    days: plan.days,
    lessonsPerDay: plan.lessonsPerDay,
    specialty: plan.occupation,
    teachers: school.teachers,
    workstations: count,
    practicePercent: 70,
  });
  const endsOn = addDays(plan.opensOn, plan.days - 1);
  const drafted = await school.staff.call.training.draftClass({
    contact: school.staff.account,
    batch: plan.batch,
    opensOn: plan.opensOn,
    endsOn,
    occupation: plan.occupation,
    catalogueEdition: '2022',
    level: plan.level,
    plannedCount: count,
    mode: 'self-run',
    division: cast.division,
    site: plan.site ?? 'Training site 1 实训基地一（演示）',
    industryDepartment: cast.department,
    channel: plan.channel ?? 'voucher',
    workstations: count,
    lessons,
  });
  return { class: drafted.class, plan, lessons, endsOn };
}

export async function enterRoster(school: School, id: string, entries: readonly RosterEntry[]): Promise<readonly Seat[]> {
  return (await school.staff.call.training.enterRoster({ class: id, entries: [...entries] })).seats;
}

/** Industry first, second, HRSS first, second: four people. */
export async function approveClass(cast: Cast, school: School, id: string): Promise<void> {
  await school.staff.call.training.submitClass({ class: id, planAndRosterInSystem: true });
  for (const officer of [...cast.industry, ...cast.hrss]) {
    await officer.call.training.reviewClass({ class: id, opinion: 'agree', text: 'Reviewed; the file is complete. 同意' });
  }
}

/** Shows the code, has the face checked, admits: 登记验证. Answers the refusal's code when it is refused. */
export async function admit(school: School, running: Pick<RunningClass, 'class'>, worker: Worker, voucher: string, photo = worker.photo): Promise<string | undefined> {
  const presence = await school.staff.call.identity.checkPresence.attempt({ person: worker.actor.person, photo });
  if ('refused' in presence) return presence.refused;
  const key = await worker.actor.call.voucher.codeKey({ voucher });
  const answer = await school.staff.call.voucher.admit.attempt({ class: running.class, classVersion: 1, code: holderCode(key), presence: presence.presence });
  return 'refused' in answer ? answer.refused : undefined;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Opening day: the inspector counts, the institution opens with those present. */
export async function openClass(cast: Cast, school: School, running: RunningClass, present: readonly string[]): Promise<void> {
  await cast.hrss[0].call.training.inspectOpening({
    class: running.class,
    date: running.plan.opensOn,
    place: 'Training site 1 实训基地一（演示）',
    present: present.length,
    signIn: 'Everybody counted signed in. 签到相符',
    materials: 'Plan, roster and recordings kept. 资料留存',
    teachers: 'As filed. 与报备一致',
  });
  await cast.administrator.world.until('the admissions at training', async () => {
    const answer = await school.staff.call.training.openClass.attempt({ class: running.class, present: [...present] });
    if ('refused' in answer && answer.refused !== 'class.present-not-admitted') throw new Error(`opening refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
    return !('refused' in answer);
  });
}

/** One day of lessons: face check-ins and recordings. */
export async function teachDay(school: School, running: RunningClass, onDay: Day, present: readonly string[]): Promise<void> {
  const today = running.lessons.filter((lesson) => lesson.day === onDay);
  const items = today.flatMap((lesson) =>
    present.map((enrolment) => ({
      id: newId(),
      enrolment,
      lesson: lesson.number,
      at: lesson.startsAt as Instant,
      method: 'face' as const,
      device: school.device,
      evidence: sha256(`${enrolment}-${lesson.number}`),
    })),
  );
  for (let at = 0; at < items.length; at += 1000) {
    const { outcomes } = await school.staff.call.training.checkIn({ class: running.class, items: items.slice(at, at + 1000) });
    const refused = outcomes.find((each) => each.outcome === 'refused');
    if (refused) throw new Error(`check-in refused: ${refused.code}`);
  }
  const videos = today.map((lesson) => ({
    id: newId(),
    lesson: lesson.number,
    device: school.device,
    startedAt: lesson.startsAt as Instant,
    seconds: lesson.minutes * 60,
    longestClipSeconds: lesson.minutes * 60,
    sha256: sha256(`video-${running.class}-${lesson.number}`),
  }));
  await school.staff.call.training.recordVideos({ class: running.class, items: videos });
}

export async function inspect(cast: Cast, running: RunningClass, date: Day, present: number): Promise<void> {
  await cast.industry[0].call.training.inspect({
    class: running.class,
    date,
    place: 'Training site 1 实训基地一（演示）',
    mode: 'field',
    present,
    teachers: 'As filed. 与报备一致',
    attendance: `${present} in place. 在位${present}人`,
  });
}

/** The whole course, day by day on the business clock, with an inspection on the second day, the survey and the completion. */
export async function runCourse(cast: Cast, school: School, running: RunningClass, trainees: readonly { worker: Worker; enrolment: string }[]): Promise<void> {
  const { world } = cast.administrator;
  const present = trainees.map((each) => each.enrolment);
  await world.morningOf(running.plan.opensOn, () => cast.administrator.token());
  await openClass(cast, school, running, present);
  for (let n = 0; n < running.plan.days; n++) {
    const onDay = addDays(running.plan.opensOn, n);
    await world.morningOf(addDays(onDay, 1), () => cast.administrator.token());
    await teachDay(school, running, onDay, present);
    if (n === Math.min(1, running.plan.days - 1)) await inspect(cast, running, onDay, present.length);
  }
  await cast.hrss[1].call.training.giveOpinion({ class: running.class, opinion: 'Supervision closed; records agree. 检查意见：属实' });
  await school.staff.call.training.finishTraining({ class: running.class });
  await inGroups(trainees, GROUP, ({ worker }) => worker.actor.call.training.answerSurvey({ class: running.class, satisfied: true }));
  const done = await school.staff.call.training.completeClass.attempt({ class: running.class });
  if ('refused' in done) throw new Error(`completion refused: ${done.refused} ${JSON.stringify(done.facts)}`);
}

