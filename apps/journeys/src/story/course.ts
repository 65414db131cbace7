import { createHash } from 'node:crypto';
import { addDays, type Day, type Instant } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import type { Cast } from './cast';
import { inGroups, type Worker } from './people';
import type { School } from './school';
import type { RunningClass } from './teach';

const GROUP = 8;
/** A device sends so many check-ins at once. */
const BATCH = 1000;
const SITE = 'Training site 1 实训基地一（演示）';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What an inspector writes down beside the count. */
export interface InspectionWords {
  readonly place?: string;
  readonly signIn?: string;
  readonly materials?: string;
  readonly teachers?: string;
  readonly attendance?: string;
}

/** Opening day: the inspector counts, the institution opens with those present. */
export async function openClass(cast: Cast, school: School, running: RunningClass, present: readonly string[], words: InspectionWords = {}): Promise<void> {
  await cast.hrss[0].call.training.inspectOpening({
    class: running.class,
    date: running.plan.opensOn,
    place: words.place ?? SITE,
    present: present.length,
    signIn: words.signIn ?? 'Everybody counted signed in. 签到相符',
    materials: words.materials ?? 'Plan, roster and recordings kept. 资料留存',
    teachers: words.teachers ?? 'As filed. 与报备一致',
  });
  await cast.administrator.world.until('the admissions at training', async () => {
    const answer = await school.staff.call.training.openClass.attempt({ class: running.class, present: [...present] });
    if ('refused' in answer && answer.refused !== 'class.present-not-admitted') throw new Error(`opening refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
    return !('refused' in answer);
  });
}

/** One day of lessons: check-ins, by face unless told otherwise, and recordings. */
export async function teachDay(school: School, running: RunningClass, onDay: Day, present: readonly string[], method: 'face' | 'signature' = 'face'): Promise<void> {
  const today = running.lessons.filter((lesson) => lesson.day === onDay);
  const items = today.flatMap((lesson) =>
    present.map((enrolment) => ({
      id: newId(),
      enrolment,
      lesson: lesson.number,
      at: lesson.startsAt as Instant,
      method,
      device: school.device,
      evidence: sha256(`${enrolment}-${lesson.number}`),
    })),
  );
  for (let at = 0; at < items.length; at += BATCH) {
    const { outcomes } = await school.staff.call.training.checkIn({ class: running.class, items: items.slice(at, at + BATCH) });
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

export async function inspect(cast: Cast, running: RunningClass, date: Day, present: number, words: InspectionWords = {}): Promise<void> {
  await cast.industry[0].call.training.inspect({
    class: running.class,
    date,
    place: words.place ?? SITE,
    mode: 'field',
    present,
    teachers: words.teachers ?? 'As filed. 与报备一致',
    attendance: words.attendance ?? `${present} in place. 在位${present}人`,
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
  await endCourse(cast, school, running, trainees);
}

/** The opinion of HRSS, the end of the training, the survey and the completion. */
export async function endCourse(cast: Cast, school: School, running: RunningClass, trainees: readonly { worker: Worker }[], opinion = CLOSED): Promise<{ recognisedCount: number }> {
  await cast.hrss[1].call.training.giveOpinion({ class: running.class, opinion });
  await school.staff.call.training.finishTraining({ class: running.class });
  await inGroups(trainees, GROUP, ({ worker }) => worker.actor.call.training.answerSurvey({ class: running.class, satisfied: true }));
  const done = await school.staff.call.training.completeClass.attempt({ class: running.class });
  if ('refused' in done) throw new Error(`completion refused: ${done.refused} ${JSON.stringify(done.facts)}`);
  return { recognisedCount: done.recognisedCount };
}

const CLOSED = 'Supervision closed; records agree. 检查意见：属实';
