import { addDays, type Day, instant, isRefusal } from '@jiquan/kernel';
import { resolve, type RuleSet } from '@jiquan/policy';
import { type Declared, type Institution, judgeFitness, judgeOpening, type OpeningFacts, type OpeningForm } from '@jiquan/training-domain';
import { DIVISION, LEVEL, OCCUPATION } from './ground';
import type { Round } from './measure';
import { aMonth, judgeMonth, type Month } from './month';

const SEATS = 80;
const LESSONS = 40;
const TEACHERS = ['teacher-1', 'teacher-2', 'teacher-3', 'teacher-4'];

/** A class of eighty: as applied for, with its institution and each of its people, and then a month of its attendance. */
export function measureJudgements(seconds: number, rounds: number, today: Day): { readonly rounds: Round[]; readonly perClass: number } {
  const set = resolve(DIVISION, today);
  if (isRefusal(set)) throw new Error(`no rule set for ${DIVISION} on ${today}`);
  const facts = openingFacts(today);
  const month = aMonth(facts.form.opensOn);
  const perClass = judgeClass(facts, month, set);
  return { perClass, rounds: Array.from({ length: rounds }, () => round(facts, month, set, seconds)) };
}

function round(facts: OpeningFacts, month: Month, set: RuleSet, seconds: number): Round {
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < seconds * 1000) count += judgeClass(facts, month, set);
  return { count, seconds: (performance.now() - began) / 1000 };
}

function judgeClass(facts: OpeningFacts, month: Month, set: RuleSet): number {
  const { opensOn, courseKind } = facts.form;
  const previous = [{ assessmentEndedOn: addDays(opensOn, -400), endedWithoutFault: false }];
  let findings = judgeOpening(facts, set).length + judgeMonth(month, set).length;
  for (let seat = 0; seat < SEATS; seat++) {
    findings += judgeFitness({ declared: declared(seat, opensOn), occupation: OCCUPATION, courseKind, opensOn, previous }, set).length;
  }
  return findings;
}

const WORKER: Declared = {
  standing: 'worker', postOccupation: null, postRelation: null, school: null, graduatesOn: null, ownSchool: false, sameMajor: false, lastStudyYearFrom: null,
  trainingWill: true, employmentWill: true, ableToWork: true, questionnaire: true, comparisonPassed: true,
};

/** Every tenth is a student, every other fifth employed; the rest are workers. */
function declared(seat: number, opensOn: Day): Declared {
  if (seat % 10 === 0) return { ...WORKER, standing: 'student', school: 'vocational', graduatesOn: addDays(opensOn, 700) };
  return seat % 5 === 0 ? { ...WORKER, standing: 'employee', postOccupation: OCCUPATION } : WORKER;
}

const institution: Institution = {
  id: 'institution-1', name: 'Bench 测算', kind: 'training-institution', creditCode: '91410900MA3XK8B10X', overrideReason: null, division: DIVISION, version: 1,
};

function openingFacts(today: Day): OpeningFacts {
  const opensOn = addDays(today, 10);
  const lessons = Array.from({ length: LESSONS }, (_, at) => ({
    number: at + 1, day: opensOn, startsAt: instant(`${opensOn}T01:00:00.000Z`), minutes: 45, kind: at < 12 ? ('theory' as const) : ('practice' as const),
    specialty: 'cooking', teachers: [TEACHERS[at % TEACHERS.length] as string], workstations: SEATS, platform: null,
  }));
  const form: OpeningForm = {
    applicantKind: 'institution', applicant: 'institution-1', contact: 'account-1', payee: null, batch: 'Bench', opensOn, endsOn: addDays(opensOn, 4),
    occupation: OCCUPATION, catalogueEdition: '2022', level: LEVEL, plannedCount: SEATS, certificateKind: 'SKILL_LEVEL', obtainableKinds: ['SKILL_LEVEL'],
    prescribedHours: null, mode: 'self-run', modeNote: null, division: DIVISION, site: 'Bench 测算', industryDepartment: 'INDUSTRY-BENCH', channel: 'voucher',
    workstations: SEATS, courseKind: 'skills', crossRegionConsent: null,
  };
  return {
    form, lessons, rosterCount: SEATS, planAndRosterInSystem: true, filedTeachers: TEACHERS, listedPlatforms: [], institution, listing: undefined,
    sanctions: [], localInstitutionExists: false, today,
  };
}
