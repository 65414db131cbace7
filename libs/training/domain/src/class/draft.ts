import { type Guard, type Instant, refuse, verb } from '@jiquan/kernel';
import type { Lesson, OpeningForm, TrainingClass } from './class';

export type LessonPlan = Omit<Lesson, 'class'>;

export interface DraftFacts {
  readonly id: string;
  readonly institution: string;
  readonly account: string;
  readonly form: OpeningForm;
  readonly lessons: readonly LessonPlan[];
  /** Teachers filed for the institution. */
  readonly filedTeachers: readonly string[];
  /** The class as it is, when it is corrected; undefined for a new one. */
  readonly before?: TrainingClass;
}

const reversed: Guard<DraftFacts, 'class.period-reversed'> = ({ form }) =>
  form.endsOn < form.opensOn ? refuse('class.period-reversed', { opensOn: form.opensOn, endsOn: form.endsOn }, ['R-CLASS-09']) : undefined;

const numberTwice: Guard<DraftFacts, 'class.lesson-number-twice'> = ({ lessons }) => {
  const numbers = lessons.map((lesson) => lesson.number);
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  return twice.length > 0 ? refuse('class.lesson-number-twice', { lessons: [...new Set(twice)] }, ['R-CLASS-09']) : undefined;
};

const outsidePeriod: Guard<DraftFacts, 'class.lesson-outside-period'> = ({ form, lessons }) => {
  const outside = lessons.filter((lesson) => lesson.day < form.opensOn || lesson.day > form.endsOn);
  return outside.length > 0 ? refuse('class.lesson-outside-period', { lessons: outside.map((lesson) => lesson.number) }, ['R-CLASS-09']) : undefined;
};

const teacherUnknown: Guard<DraftFacts, 'class.teacher-unknown'> = ({ lessons, filedTeachers }) => {
  const unknown = new Set(lessons.flatMap((lesson) => lesson.teachers).filter((teacher) => !filedTeachers.includes(teacher)));
  return unknown.size > 0 ? refuse('class.teacher-unknown', { teachers: [...unknown] }, ['R-TEACH-04', 'R-CLASS-15']) : undefined;
};

/** What has to hold for any plan, a changed one too. */
export const planGuards = [reversed, numberTwice, outsidePeriod, teacherUnknown] as const;

const EMPTY = {
  state: 'draft',
  round: 0,
  submittedBy: null,
  submittedAt: null,
  sealOf: null,
  planAndRosterInSystem: false,
  rosterVersion: 0,
  rosterCount: 0,
  seatLimit: null,
  ruleSet: null,
  approvedOn: null,
  openedAt: null,
  openedOn: null,
  openingCount: null,
  opinion: null,
  opinionBy: null,
  opinionAt: null,
  fieldCheckWaiver: null,
  finishedOn: null,
  surveyRound: 0,
  satisfaction: null,
  completedOn: null,
  averageAttendance: null,
  recognisedCount: null,
  decidedOn: null,
  decidedBy: null,
  decidedReason: null,
  decidedCites: null,
  version: 1,
} as const;

export const draft = verb(planGuards, ({ id, institution, account, form }: DraftFacts, _now: Instant): TrainingClass => ({
  ...EMPTY,
  ...form,
  id,
  institution,
  draftedBy: account,
}));
