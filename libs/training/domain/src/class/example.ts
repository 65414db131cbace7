import { addDays, type Day, instant } from '@jiquan/kernel';
import { type Institution, type Listing } from '../institution/institution';
import { enrol, type Enrolment } from '../roster/enrolment';
import type { OpeningForm, TrainingClass } from './class';
import { draft, type LessonPlan } from './draft';
import type { OpeningFacts } from './judge-opening';

/** Values for tests: a class of few persons that breaks no rule of any shipped rule set. */
export const NOON = instant('2023-03-10T04:00:00.000Z');

export const teachers = ['teacher-1', 'teacher-2', 'teacher-3', 'teacher-4'];

export function plan(opensOn: Day, lessons = 20, practice = 14): LessonPlan[] {
  return Array.from({ length: lessons }, (_, at) => ({
    number: at + 1,
    day: addDays(opensOn, Math.floor(at / 10)),
    startsAt: instant(`${addDays(opensOn, Math.floor(at / 10))}T01:00:00.000Z`),
    minutes: 45,
    kind: at < lessons - practice ? 'theory' : 'practice',
    specialty: 'cooking',
    teachers: [teachers[at % teachers.length] as string],
    workstations: 10,
    platform: null,
  }));
}

export function form(division: string, opensOn: Day, change: Partial<OpeningForm> = {}): OpeningForm {
  return {
    applicantKind: 'institution',
    applicant: 'institution-1',
    contact: 'account-1',
    payee: null,
    batch: '第1批',
    opensOn,
    endsOn: addDays(opensOn, 1),
    occupation: '4-03-02-01',
    catalogueEdition: '2022',
    level: 'INTERMEDIATE',
    plannedCount: 10,
    certificateKind: 'SKILL_LEVEL',
    obtainableKinds: ['SKILL_LEVEL'],
    prescribedHours: null,
    mode: 'self-run',
    modeNote: null,
    division,
    site: '县职教中心',
    industryDepartment: 'commerce',
    channel: 'voucher',
    workstations: 10,
    courseKind: 'skills',
    crossRegionConsent: null,
    ...change,
  };
}

export const institution: Institution = {
  id: 'institution-1',
  name: '演示学校',
  kind: 'training-institution',
  creditCode: '91410900MA3XK8B10X',
  overrideReason: null,
  division: '',
  version: 1,
};

export function listing(year: number): Listing {
  const from = `${year}-01-01` as Day;
  return { institution: institution.id, year, listedOn: from, occupations: [{ occupation: '4-03-02-01', from, until: null }], workstations: 10, document: null, version: 1 };
}

export function opening(division: string, opensOn: Day, change: Partial<OpeningFacts> = {}): OpeningFacts {
  return {
    form: form(division, opensOn),
    lessons: plan(opensOn),
    rosterCount: 10,
    planAndRosterInSystem: true,
    filedTeachers: teachers,
    listedPlatforms: [],
    institution: { ...institution, division },
    listing: listing(Number(opensOn.slice(0, 4))),
    sanctions: [],
    localInstitutionExists: true,
    today: opensOn,
    ...change,
  };
}

export function aClass(division: string, opensOn: Day, change: Partial<TrainingClass> = {}): TrainingClass {
  const facts = { id: 'class-1', institution: institution.id, account: 'account-1', form: form(division, opensOn), lessons: [], filedTeachers: [] };
  return { ...(draft(facts, NOON) as TrainingClass), ...change };
}

export function anEnrolment(change: Partial<Enrolment> = {}): Enrolment {
  const declared = {
    standing: 'worker',
    postOccupation: null,
    postRelation: null,
    school: null,
    ownSchool: false,
    sameMajor: false,
    lastStudyYearFrom: null,
    graduatesOn: null,
    questionnaire: true,
    trainingWill: true,
    employmentWill: true,
    ableToWork: true,
    comparisonPassed: true,
  } as const;
  return { ...enrol({ id: 'enrolment-1', class: 'class-1', person: 'person-1', declared, enteredBy: 'account-1' }), ...change };
}
