import { addDays, type Day } from '@jiquan/kernel';
import type { Actor } from './actor';
import type { Cast } from './cast';
import { holderCode } from './holder-code';
import { type LessonPlan, lessonsOf } from './lessons';
import type { Worker } from './people';
import type { School } from './school';

export { inspect, openClass, runCourse, sha256, teachDay } from './course';

export interface ClassPlan {
  readonly batch: string;
  readonly occupation: string;
  readonly level: string;
  readonly opensOn: Day;
  readonly days: number;
  readonly lessonsPerDay: number;
  readonly channel?: 'voucher' | 'voucherless';
  readonly site?: string;
  readonly mode?: 'self-run' | 'entrusted' | 'other';
  readonly modeNote?: string;
  readonly payee?: string;
  readonly practicePercent?: number;
  readonly courseKind?: 'skills' | 'entrepreneurship';
  /** Null where HRSS reviews alone; the department of the cast when it is left out. */
  readonly department?: string | null;
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

const PRACTICE_PERCENT = 70;
export type RosterEntry = Parameters<Actor['call']['training']['enterRoster']>[0]['entries'][number];

/** What an institution enters of a person who may take part. */
export function fitEntry(person: string): RosterEntry {
  return { person, standing: 'worker', questionnaire: true, trainingWill: true, employmentWill: true, ableToWork: true, comparisonPassed: true };
}

type ClassForm = Parameters<Actor['call']['training']['draftClass']>[0];

function formOf(cast: Cast, school: School, plan: ClassPlan, count: number): ClassForm & { lessons: LessonPlan[]; endsOn: Day } {
  const { practicePercent = PRACTICE_PERCENT, opensOn, days, lessonsPerDay } = plan;
  const lessons = lessonsOf({ opensOn, days, lessonsPerDay, specialty: plan.occupation, teachers: school.teachers, workstations: count, practicePercent });
  return {
    contact: school.staff.account,
    payee: plan.payee ?? null,
    batch: plan.batch,
    opensOn,
    endsOn: addDays(opensOn, days - 1),
    occupation: plan.occupation,
    catalogueEdition: '2022',
    level: plan.level,
    plannedCount: count,
    mode: plan.mode ?? 'self-run',
    modeNote: plan.modeNote ?? null,
    division: cast.division,
    site: plan.site ?? 'Training site 1 实训基地一（演示）',
    industryDepartment: plan.department === undefined ? cast.department : plan.department,
    channel: plan.channel ?? 'voucher',
    courseKind: plan.courseKind ?? 'skills',
    workstations: count,
    lessons,
  };
}

export async function draftClass(cast: Cast, school: School, plan: ClassPlan, count: number): Promise<Omit<RunningClass, 'seats'>> {
  const form = formOf(cast, school, plan, count);
  const drafted = await school.staff.call.training.draftClass(form);
  return { class: drafted.class, plan, lessons: form.lessons, endsOn: form.endsOn };
}

/** The same class by another plan, before it is submitted. */
export async function redraftClass(cast: Cast, school: School, id: string, plan: ClassPlan, count: number): Promise<Omit<RunningClass, 'seats'>> {
  const form = formOf(cast, school, plan, count);
  await school.staff.call.training.redraftClass({ class: id, ...form });
  return { class: id, plan, lessons: form.lessons, endsOn: form.endsOn };
}

export async function enterRoster(school: School, id: string, entries: readonly RosterEntry[]): Promise<readonly Seat[]> {
  return (await school.staff.call.training.enterRoster({ class: id, entries: [...entries] })).seats;
}

/** Industry first, second, HRSS first, second: four people; two of HRSS where the class has no industry department. */
export async function approveClass(cast: Cast, school: School, id: string, reviewers: readonly Actor[] = [...cast.industry, ...cast.hrss], text = AGREED): Promise<void> {
  await school.staff.call.training.submitClass({ class: id, planAndRosterInSystem: true });
  await confirmDeclarations(cast, id);
  for (const officer of reviewers) await officer.call.training.reviewClass({ class: id, opinion: 'agree', text });
}

/** HRSS stands by what the trainees said of their wish and ability to work, before it approves (R-ELIG-02a, A-34). */
export async function confirmDeclarations({ hrss: [officer] }: Cast, id: string): Promise<void> {
  const { seats } = await officer.call.training.roster({ class: id });
  const waiting = seats.filter(({ declarationsConfirmed, endedReason }) => !declarationsConfirmed && endedReason === null);
  await officer.call.training.confirmDeclarations({ class: id, enrolments: waiting.map(({ enrolment }) => enrolment) });
}

const AGREED = 'Reviewed; the file is complete. 同意';

/** Shows the code, has the face checked, admits: 登记验证. Answers the refusal's code when it is refused. */
export async function admit(school: School, running: Pick<RunningClass, 'class'>, worker: Worker, voucher: string, photo = worker.photo): Promise<string | undefined> {
  const presence = await school.staff.call.identity.checkPresence.attempt({ person: worker.actor.person, photo });
  return 'refused' in presence ? presence.refused : admitWith(school, running, worker, voucher, presence.presence);
}

/** The school has no camera: the holder vouches for being there by their own phone, to this school and for this class. */
export async function admitByOwnWord(school: School, running: Pick<RunningClass, 'class'>, worker: Worker, voucher: string): Promise<string | undefined> {
  const { presence } = await worker.actor.call.identity.attestPresence({ institution: school.institution, class: running.class });
  return admitWith(school, running, worker, voucher, presence);
}

async function admitWith(school: School, running: Pick<RunningClass, 'class'>, worker: Worker, voucher: string, presence: string): Promise<string | undefined> {
  const key = await worker.actor.call.voucher.codeKey({ voucher });
  const answer = await school.staff.call.voucher.admit.attempt({ class: running.class, classVersion: 1, code: holderCode(key), presence });
  return 'refused' in answer ? answer.refused : undefined;
}
