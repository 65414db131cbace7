import { type Day, refuse, yearOf } from '@jiquan/kernel';
import type { Caller, Rows, Tx } from '@jiquan/platform';
import { cityOf, type Finding, type PreviousTraining, type RuleSet } from '@jiquan/policy';
import {
  type Enrolment,
  isLive,
  type JudgedSeat,
  judgeFitness,
  judgeOpening,
  type LessonPlan,
  liesWithin,
  occupationsOn,
  type OpeningFacts,
  type TrainingClass,
} from '@jiquan/training-domain';
import { InstitutionTable, ListingTable, PlatformTable, SanctionTable, TeacherTable } from '../institution/institution.table';
import { EnrolmentTable, RememberedPersonTable } from '../roster/enrolment.table';
import { ClassTable, LessonTable } from './class.table';

/** Locks a class for a command of its institution. */
export async function lockOwn(tx: Tx, id: string, caller: Caller) {
  const one = await tx.lock(ClassTable, id);
  if (!one) return refuse('thing.unknown', { class: id }, ['configured']);
  tx.about({ class: id });
  return caller.organisation === one.institution ? one : refuse('class.not-yours', {}, ['configured']);
}

/** Locks a class for a command of an officer; whether the officer is in charge is the verb's to say. */
export async function lockClass(tx: Tx, id: string) {
  const one = await tx.lock(ClassTable, id);
  if (!one) return refuse('thing.unknown', { class: id }, ['configured']);
  tx.about({ class: id });
  return one;
}

/** Whose screen may show a class. */
export function mayRead(one: Pick<TrainingClass, 'institution' | 'division' | 'industryDepartment'>, caller: Caller): boolean {
  if (caller.role === 'auditor' || caller.role === 'administrator') return true;
  if (caller.role === 'institution') return caller.organisation === one.institution;
  if (caller.role === 'industry' && caller.department !== one.industryDepartment) return false;
  return liesWithin(one.division, caller.division);
}

export async function readClass(rows: Rows, id: string, caller: Caller) {
  const one = await rows.get(ClassTable, id);
  if (!one) return refuse('thing.unknown', { class: id }, ['configured']);
  return mayRead(one, caller) ? one : refuse('class.not-yours', {}, ['configured']);
}

export async function planOf(rows: Rows, classId: string): Promise<LessonPlan[]> {
  const lessons = await rows.find(LessonTable, { class: classId }, { order: 'number' });
  return lessons.map(({ class: _class, ...plan }) => plan);
}

export async function filedTeachersOf(rows: Rows, institution: string): Promise<string[]> {
  return (await rows.find(TeacherTable, { institution })).map(({ id }) => id);
}

export async function listedPlatformsOf(rows: Rows, year: number): Promise<string[]> {
  return (await rows.find(PlatformTable, { year, connected: true })).map(({ platform }) => platform);
}

/** Those who have not left the class. */
export function seatedIn(rows: Rows, classId: string): Promise<Enrolment[]> {
  return rows.find(EnrolmentTable, { class: classId, endedOn: null });
}

/** Whether another institution of the class's city is listed for the occupation (R-INST-06a). */
async function localInstitutionExists(rows: Rows, one: TrainingClass): Promise<boolean> {
  const city = cityOf(one.division);
  const listings = await rows.find(ListingTable, { year: yearOf(one.opensOn) });
  const able = listings.filter((listing) => listing.institution !== one.institution && occupationsOn(listing, one.opensOn).includes(one.occupation));
  if (able.length === 0) return false;
  const institutions = await rows.find(InstitutionTable, { id: able.map(({ institution }) => institution) });
  return institutions.some(({ division }) => cityOf(division) === city);
}

type Plan = Pick<OpeningFacts, 'lessons' | 'rosterCount' | 'planAndRosterInSystem'>;

/** What the rules say of a class as it would be, with its institution as it stands. */
export async function openingFindings(rows: Rows, one: TrainingClass, plan: Plan, set: RuleSet, today: Day): Promise<Finding[]> {
  const institution = await rows.get(InstitutionTable, one.institution);
  if (!institution) throw new Error(`class ${one.id}: its institution is not there`);
  const sanctions = await rows.find(SanctionTable, { institution: institution.id });
  const facts: OpeningFacts = {
    ...plan,
    form: one,
    filedTeachers: await filedTeachersOf(rows, institution.id),
    listedPlatforms: await listedPlatformsOf(rows, yearOf(one.opensOn)),
    institution,
    listing: await rows.one(ListingTable, { institution: institution.id, year: yearOf(one.opensOn) }),
    sanctions,
    localInstitutionExists: await localInstitutionExists(rows, one),
    today,
  };
  return judgeOpening(facts, set);
}

/**
 * Other trainings of these persons that were approved (R-ELIG-06). An enrolment that ended, for whatever reason, was no
 * previous training: nothing of it was or will be assessed.
 */
async function previousOf(rows: Rows, persons: readonly string[], except: string): Promise<Map<string, PreviousTraining[]>> {
  const others = (await rows.find(EnrolmentTable, { person: persons, endedOn: null })).filter((one) => one.class !== except);
  const classes = others.length === 0 ? [] : await rows.find(ClassTable, { id: [...new Set(others.map((one) => one.class))] });
  const live = new Set(classes.filter(({ state }) => isLive(state)).map(({ id }) => id));
  const previous = new Map<string, PreviousTraining[]>();
  for (const other of others) {
    if (!live.has(other.class)) continue;
    const known = previous.get(other.person) ?? [];
    previous.set(other.person, [...known, { assessmentEndedOn: other.assessedOn, endedWithoutFault: false }]);
  }
  return previous;
}

/** What the rules say of each person for this class. At entry nobody of HRSS could have looked yet; at approval somebody has. */
export async function judgeSeats(rows: Rows, one: TrainingClass, seats: readonly Enrolment[], set: RuleSet, at: 'entry' | 'approval' = 'entry'): Promise<JudgedSeat[]> {
  const previous = await previousOf(rows, seats.map(({ person }) => person), one.id);
  return seats.map(({ person, declared, confirmedBy }) => {
    const confirmed = at === 'approval' ? confirmedBy !== null : undefined;
    const facts = { declared, confirmed, occupation: one.occupation, courseKind: one.courseKind, opensOn: one.opensOn, previous: previous.get(person) ?? [] };
    return { person, findings: judgeFitness(facts, set) };
  });
}

export async function frozenAmong(rows: Rows, persons: readonly string[]): Promise<string[]> {
  if (persons.length === 0) return [];
  return (await rows.find(RememberedPersonTable, { person: persons, frozen: true })).map(({ person }) => person);
}
