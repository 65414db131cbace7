import { addDays, type Day, day, instant, isRefusal, startOf } from '@jiquan/kernel';
import { newId } from '@jiquan/platform';
import { type ContextApp, startContext, type Who } from '@jiquan/platform/testing';
import { type trainingApi } from '@jiquan/training-contract';
import { VoucherAdmitted } from '@jiquan/voucher-contract';
import type { Client, SentOf } from '@jiquan/wire';
import { trainingContext } from '../training.context';

export type App = ContextApp<typeof trainingContext>;
export type Api = Client<typeof trainingApi>;
export type Form = SentOf<(typeof trainingApi)['routes']['draftClass']>;
export type Entry = SentOf<(typeof trainingApi)['routes']['enterRoster']>['entries'][number];

export const PUYANG = 'CN-HA/puyang/puyang-county';
export const HUANGCHUAN = 'CN-HA/xinyang/huangchuan';
export const OCCUPATION = '4-03-02-01';
export const HASH = 'a'.repeat(64);

export const startTraining = (now = '2023-03-01T01:00:00.000Z'): Promise<App> => startContext(trainingContext, { now });
export const keyed = () => ({ key: newId() });

/** One institution with two teachers and a connected device, its office, and the officers who look after it. */
export interface School {
  readonly app: App;
  readonly division: string;
  readonly id: string;
  readonly office: Api;
  readonly teachers: readonly string[];
  readonly teacherPerson: string;
  readonly device: string;
  readonly industry: readonly Api[];
  readonly hrss: readonly Api[];
  readonly sanctioner: Api;
  readonly inspector: Api;
}

const officer = (app: App, who: Partial<Who>): Api => app.as({ role: 'hrss', acr: 'otp', duties: ['class-review'], ...who });

let codes = 0;
/** Well-formed credit codes whose check character is whatever it is: the officer overrides with a reason. */
const creditCode = (): string => `91410900MA${String(++codes).padStart(8, '0')}`;

export async function openSchool(app: App, division = PUYANG, options: { kind?: string; year?: number; home?: string } = {}): Promise<School> {
  const home = options.home ?? division;
  const lister = officer(app, { division: home });
  const { institution: id } = await lister.listInstitution({
    name: '演示职业培训学校',
    kind: (options.kind ?? 'training-institution') as never,
    creditCode: creditCode(),
    overrideReason: 'an old code',
    division: home,
    year: options.year ?? Number(app.today.slice(0, 4)),
    occupations: [OCCUPATION],
    workstations: 20,
  });
  const office = app.as({ role: 'institution', organisation: id });
  const teacherPerson = newId();
  const teachers: string[] = [];
  for (const person of [teacherPerson, newId(), newId(), newId()]) {
    const { teacher } = await office.fileTeacher({ institution: id, person, specialties: ['cooking'], fullTime: true, teacherCertificate: true });
    teachers.push(teacher);
  }
  const { device } = await lister.registerDevice({ institution: id, device: `face-${codes}`, connected: true });
  return {
    app,
    division,
    id,
    office,
    teachers,
    teacherPerson,
    device,
    industry: [1, 2].map(() => officer(app, { role: 'industry', division, department: 'commerce' })),
    hrss: [1, 2].map(() => officer(app, { division })),
    sanctioner: officer(app, { division, duties: ['sanction'] }),
    inspector: officer(app, { role: 'industry', division, department: 'commerce', duties: ['inspection'] }),
  };
}

/** Ten class hours on two days: four of theory, six of practice. */
export function formOf(school: School, opensOn: Day, change: Partial<Form> = {}): Form {
  const lessons = Array.from({ length: 10 }, (_, at) => {
    const on = addDays(opensOn, at < 5 ? 0 : 1);
    return {
      number: at + 1,
      day: on,
      startsAt: instant(Date.parse(startOf(on)) + (8 + (at % 5)) * 3_600_000),
      minutes: 45,
      kind: at < 4 ? ('theory' as const) : ('practice' as const),
      specialty: 'cooking',
      teachers: [school.teachers[at % 4] as string],
      workstations: 20,
    };
  });
  return {
    contact: newId(),
    batch: '2023年第1批',
    opensOn,
    endsOn: addDays(opensOn, 1),
    occupation: OCCUPATION,
    catalogueEdition: '2022',
    level: 'INTERMEDIATE',
    plannedCount: 3,
    mode: 'self-run',
    division: school.division,
    site: '县职教中心',
    industryDepartment: 'commerce',
    workstations: 20,
    lessons,
    ...change,
  };
}

export const entry = (person: string, change: Partial<Entry> = {}): Entry => ({
  person,
  questionnaire: true,
  trainingWill: true,
  employmentWill: true,
  ableToWork: true,
  comparisonPassed: true,
  ...change,
});

export const people = (count: number): string[] => Array.from({ length: count }, () => newId());

export interface Drafted {
  readonly id: string;
  readonly seats: readonly { enrolment: string; person: string }[];
}

export async function drafted(school: School, persons: readonly string[], opensOn: Day, change: Partial<Form> = {}): Promise<Drafted> {
  const { class: id } = await school.office.draftClass(formOf(school, opensOn, { plannedCount: persons.length, ...change }), keyed());
  const { seats } = await school.office.enterRoster({ class: id, entries: persons.map((person) => entry(person)) });
  return { id, seats };
}

export async function approved(school: School, persons: readonly string[], opensOn: Day, change: Partial<Form> = {}): Promise<Drafted> {
  const one = await drafted(school, persons, opensOn, change);
  await school.office.submitClass({ class: one.id, planAndRosterInSystem: true });
  await confirmed(school, one.id, one.seats);
  const reviewers = change.industryDepartment === null ? school.hrss : [...school.industry, ...school.hrss];
  for (const reviewer of reviewers) await reviewer.reviewClass({ class: one.id, opinion: 'agree', text: '同意' });
  return one;
}

/** HRSS stands by what these persons said of themselves. */
export const confirmed = (school: School, id: string, seats: Drafted['seats']) =>
  (school.hrss[0] as Api).confirmDeclarations({ class: id, enrolments: seats.map(({ enrolment }) => enrolment) });

export const admitted = (one: Drafted, seat: { enrolment: string; person: string }, voucher = newId(), institution = newId()) =>
  VoucherAdmitted({
    voucher,
    campaign: newId(),
    fund: newId(),
    person: seat.person,
    enrolment: seat.enrolment,
    class: one.id,
    institution,
    occupation: OCCUPATION,
    admittedOn: day('2023-03-02'),
    valueKind: 'face',
    faceFen: 150_000,
    maxFen: 150_000,
    valueDocument: '演示文件',
    tariffRevision: null,
  });

export async function admitAll(school: School, one: Drafted): Promise<void> {
  await school.app.hearAll(one.seats.map((seat) => ({ told: admitted(one, seat) })));
}

/** Opened on its day with everybody of `present` there. */
export async function opened(school: School, one: Drafted, opensOn: Day, present = one.seats): Promise<void> {
  school.app.advanceTo(opensOn);
  await school.office.openClass({ class: one.id, present: present.map(({ enrolment }) => enrolment) });
}

/** Check-ins of everybody present at every lesson, recordings of all, and one inspection that counts them. */
export async function taught(school: School, one: Drafted, opensOn: Day, present = one.seats, counted = present.length): Promise<void> {
  const { lessons } = formOf(school, opensOn);
  school.app.advanceTo(instant(Date.parse(startOf(addDays(opensOn, 1))) + 20 * 3_600_000));
  const items = lessons.flatMap((lesson) =>
    present.map(({ enrolment }) => ({ id: newId(), enrolment, lesson: lesson.number, at: lesson.startsAt, method: 'face' as const, device: school.device, evidence: HASH })),
  );
  const { outcomes } = await school.office.checkIn({ class: one.id, items });
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  if (refused.length > 0) throw new Error(`check-ins refused: ${refused.map(({ code }) => code).join(' ')}`);
  await school.office.recordVideos({
    class: one.id,
    items: lessons.map((lesson) => ({ id: newId(), lesson: lesson.number, device: school.device, startedAt: lesson.startsAt, seconds: 2_700, longestClipSeconds: 2_700, sha256: HASH })),
  });
  await inspected(school, one, opensOn, counted);
}

export const inspected = (school: School, one: Drafted, date: Day, present: number) =>
  school.inspector.inspect({ class: one.id, date, place: '县职教中心', mode: 'field', present, teachers: '到岗', attendance: '正常' }, keyed());

export async function finished(school: School, one: Drafted, answers: readonly boolean[]): Promise<void> {
  await school.office.finishTraining({ class: one.id });
  for (const [at, satisfied] of answers.entries()) {
    const person = one.seats[at]?.person as string;
    await school.app.as({ role: 'worker', person, acr: 'real-person' }).answerSurvey({ class: one.id, satisfied });
  }
}

/** The refusal of an answer, or a failed test. */
export function refusedOf(answer: unknown): { refused: string; facts: Readonly<Record<string, unknown>>; cites: readonly string[] } {
  if (!isRefusal(answer)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer;
}
