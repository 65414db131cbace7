import { field } from '@jiquan/wire';
import * as z from 'zod';

export const institutionKinds = ['training-institution', 'enterprise', 'school', 'technical-school', 'individual'] as const;
export const sanctionKinds = ['rectifying', 'barred', 'exited', 'blacklisted'] as const;
export const applicantKinds = ['institution', 'enterprise', 'individual'] as const;
export const trainingModes = ['self-run', 'entrusted', 'other'] as const;
export const channels = ['voucher', 'voucherless'] as const;
export const lessonKinds = ['theory', 'practice', 'online-theory'] as const;
export const opinions = ['agree', 'return', 'reject'] as const;
export const changeKinds = ['dates', 'site', 'teachers'] as const;
export const inspectionModes = ['field', 'random', 'remote'] as const;
export const checkInMethods = ['face', 'signature'] as const;

export const classStates = [
  'draft',
  'submitted',
  'industry-first',
  'industry-second',
  'hrss-first',
  'approved',
  'open',
  'suspended',
  'training-done',
  'retraining',
  'completed',
  'returned',
  'rejected',
  'cancelled',
  'not-recognised',
  'subsidy-cancelled',
] as const;

/** One planned class hour (F-09, F-11). Two lessons never share a number. */
export const lesson = z.object({
  number: field.count,
  day: field.day,
  startsAt: field.instant,
  minutes: z.int().min(1).max(600),
  kind: z.enum(lessonKinds),
  specialty: field.code,
  /** Ids of teachers filed for the institution. */
  teachers: z.array(field.id).min(1).max(20),
  workstations: field.count,
  /** R-CLASS-06: online theory runs on a platform of the catalogue list. */
  platform: field.code.nullable().default(null),
});
export type LessonInput = z.output<typeof lesson>;

/**
 * What the institution knows of a person when it puts them on the roster. It is the first responsible party (R-CLASS-15).
 * Names and documents stay in identity: a person is an id here.
 */
export const fitness = {
  person: field.id,
  /** worker: neither employee nor student. */
  standing: z.enum(['worker', 'employee', 'transferred-employee', 'student']).default('worker'),
  /** R-ELIG-03 (own post) and R-ELIG-04 (former post): the occupation of that post. */
  postOccupation: field.code.nullable().default(null),
  /** Where the occupations differ: what the officers' relation table says of the two (A-28). */
  postRelation: z.enum(['same', 'close', 'other', 'undecided']).nullable().default(null),
  /** R-ELIG-05a to R-ELIG-05c, for students: which school and major, and when it ends. */
  school: z.enum(['vocational', 'technical', 'special-vocational', 'ordinary-university', 'other']).nullable().default(null),
  ownSchool: z.boolean().default(false),
  sameMajor: z.boolean().default(false),
  lastStudyYearFrom: field.day.nullable().default(null),
  graduatesOn: field.day.nullable().default(null),
  /** R-ELIG-10, R-ELIG-02a: the questionnaire before the class, by the person's own declaration. */
  questionnaire: z.boolean().default(false),
  trainingWill: z.boolean().nullable().default(null),
  employmentWill: z.boolean().nullable().default(null),
  ableToWork: z.boolean().nullable().default(null),
  /** R-ELIG-10: the person's data were compared with the registers and agree. */
  comparisonPassed: z.boolean().default(false),
};
export const rosterEntry = z.object(fitness);
export type RosterEntry = z.output<typeof rosterEntry>;

/** Every field of the opening stage of the annual form that is not a review, F-01..F-11. Persons, phones and accounts are named by id. */
export const classForm = {
  /** F-01: who applies, and so who may claim the subsidy. Left out, it is the training institution. */
  applicantKind: z.enum(applicantKinds).default('institution'),
  applicant: field.id.optional(),
  /** F-03: the account identity keeps name and telephone of. */
  contact: field.id,
  /** F-04, F-05: the payee account settlement keeps bank and number of, encrypted. */
  payee: field.id.nullable().default(null),
  /** F-06 */
  batch: field.publicWords,
  opensOn: field.day,
  /** F-07 */
  occupation: field.code,
  catalogueEdition: field.code,
  level: field.code.nullable(),
  /** F-08 */
  plannedCount: z.int().min(1).max(1000),
  /** F-09; the number of class hours is the number of lessons. */
  endsOn: field.day,
  /** The kind of certificate the class ends in, and all that can be had for the occupation (R-CLASS-07). */
  certificateKind: field.code.default('SKILL_LEVEL'),
  obtainableKinds: z.array(field.code).max(10).optional(),
  /** Hours expressly prescribed elsewhere; they take the place of the floor. */
  prescribedHours: field.count.nullable().default(null),
  /** F-10 */
  mode: z.enum(trainingModes),
  modeNote: field.text(200).nullable().default(null),
  division: field.code,
  site: field.publicWords,
  /** without one HRSS reviews alone. */
  industryDepartment: field.code.nullable().default(null),
  channel: z.enum(channels).default('voucher'),
  workstations: field.count,
  courseKind: z.enum(['skills', 'entrepreneurship']).default('skills'),
  /** R-INST-06a: the document by which the provincial office consents to training in another city. */
  crossRegionConsent: field.publicWords.nullable().default(null),
  lessons: z.array(lesson).max(1000),
};

export const reviewRow = z.object({
  round: z.int(),
  seat: field.code,
  reviewer: field.id,
  opinion: z.enum(opinions),
  text: z.string(),
  at: z.string(),
});
export const state = z.enum(classStates);
export const inClass = { class: field.id };
export const moved = z.object({ class: field.id, state, version: z.int() });
