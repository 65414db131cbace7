import type { Day } from '@jiquan/kernel';
import { cityOf, type ClassFacts, type Finding, gates, type InstitutionFacts, judgeAll, type RuleSet } from '@jiquan/policy';
import { inForce, type Institution, type Listing, occupationsOn, type Sanction } from '../institution/institution';
import type { OpeningForm } from './class';
import type { LessonPlan } from './draft';

export interface OpeningFacts {
  readonly form: OpeningForm;
  readonly lessons: readonly LessonPlan[];
  readonly rosterCount: number;
  readonly planAndRosterInSystem: boolean;
  readonly filedTeachers: readonly string[];
  /** Platforms of the catalogue list that are connected to supervision. */
  readonly listedPlatforms: readonly string[];
  readonly institution: Institution;
  /** The catalogue listing of the year the class opens in. */
  readonly listing: Listing | undefined;
  readonly sanctions: readonly Sanction[];
  /** Another institution of the class's city is listed for the occupation (R-INST-06a). */
  readonly localInstitutionExists: boolean;
  readonly today: Day;
}

/** What the rules in force say of an opening: of the class as applied for, and of the institution as it stands today. */
export function judgeOpening(facts: OpeningFacts, set: RuleSet): Finding[] {
  return [...judgeAll(gates.classSubmission, classFacts(facts), set), ...judgeAll(gates.institution, institutionFacts(facts), set)];
}

const hours = (lessons: readonly LessonPlan[], kind: LessonPlan['kind']): number => lessons.filter((lesson) => lesson.kind === kind).length;

function fewestTeachers(lessons: readonly LessonPlan[]): number {
  const bySpecialty = new Map<string, Set<string>>();
  for (const { specialty, teachers } of lessons) {
    const known = bySpecialty.get(specialty) ?? new Set();
    for (const teacher of teachers) known.add(teacher);
    bySpecialty.set(specialty, known);
  }
  return bySpecialty.size === 0 ? 0 : Math.min(...[...bySpecialty.values()].map((teachers) => teachers.size));
}

export function classFacts({ form, lessons, ...facts }: OpeningFacts): ClassFacts {
  const online = lessons.filter(({ kind }) => kind === 'online-theory');
  const teachers = [...new Set(lessons.flatMap((lesson) => lesson.teachers))];
  return {
    phase: 'APPLICATION',
    headCount: Math.max(form.plannedCount, facts.rosterCount),
    teachers: teachers.length,
    workstations: form.workstations,
    fewestTeachersOfASpecialty: fewestTeachers(lessons),
    shortestLessonMinutes: lessons.length === 0 ? 0 : Math.min(...lessons.map(({ minutes }) => minutes)),
    totalHours: lessons.length,
    practiceHours: hours(lessons, 'practice'),
    onlineTheoryHours: online.length,
    onlinePlatformListed: online.length === 0 ? null : online.every(({ platform }) => platform !== null && facts.listedPlatforms.includes(platform)),
    delivery: online.length === 0 ? 'OFFLINE' : online.length === lessons.length ? 'ONLINE' : 'BLENDED',
    occupationListedOnline: false,
    obtainableKinds: form.obtainableKinds,
    plannedKind: form.certificateKind,
    prescribedHours: form.prescribedHours,
    inSystem: true,
    planAndRosterInSystem: facts.planAndRosterInSystem && lessons.length > 0 && facts.rosterCount > 0,
    rosterInSystem: facts.rosterCount > 0,
    teachersInSystem: teachers.length > 0 && teachers.every((teacher) => facts.filedTeachers.includes(teacher)),
    application: {
      batch: form.batch,
      opensOn: form.opensOn,
      occupation: form.occupation,
      level: form.level,
      plannedCount: form.plannedCount,
      from: form.opensOn,
      until: form.endsOn,
      classHours: lessons.length === 0 ? null : lessons.length,
      mode: form.mode,
    },
    industryDepartment: form.industryDepartment !== null,
  };
}

function institutionFacts({ form, institution, listing, sanctions, today, localInstitutionExists }: OpeningFacts): InstitutionFacts {
  const standing = inForce(sanctions, today);
  const rectifying = standing.find(({ kind }) => kind === 'rectifying');
  const problems = sanctions.filter(({ kind, liftedOn }) => kind === 'barred' && liftedOn === null).map(({ problemFoundOn, from }) => problemFoundOn ?? from);
  return {
    listed: listing !== undefined,
    occupationListed: listing !== undefined && occupationsOn(listing, form.opensOn).includes(form.occupation),
    problemFoundOn: problems.sort().at(-1) ?? null,
    suspendedSince: rectifying?.from ?? null,
    releasedOn: null,
    barred: standing.some(({ kind }) => kind !== 'rectifying'),
    kind: institution.kind.toUpperCase().replace('-', '_'),
    city: cityOf(institution.division),
    trainingCity: cityOf(form.division),
    localInstitutionExists,
    consentDocument: form.crossRegionConsent,
    on: today,
  };
}
