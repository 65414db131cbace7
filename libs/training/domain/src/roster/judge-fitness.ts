import { addMonths, type Day } from '@jiquan/kernel';
import { type Finding, type FitnessFacts, gates, judge, judgeAll, type PreviousTraining, type RuleSet, type StudentFacts } from '@jiquan/policy';
import type { Declared } from './enrolment';

export interface SeatFacts {
  readonly declared: Declared;
  /** Whether HRSS confirmed the declaration; left out where nobody could have been asked yet. */
  readonly confirmed?: boolean | undefined;
  readonly occupation: string;
  readonly courseKind: string;
  readonly opensOn: Day;
  /** Other trainings of the person that were approved, with the day their assessment ended. */
  readonly previous: readonly PreviousTraining[];
}

/** Whether one person may join one class, on what the institution declared and what is remembered. */
export function judgeFitness(seat: SeatFacts, set: RuleSet): Finding[] {
  return [...judgeAll(gates.fitness, fitnessFacts(seat), set), judgeWill(seat, set)];
}

/** R-ELIG-02a, on what the person said and HRSS confirmed, and on no data. What the questionnaire leaves open is not known. */
export function judgeWill({ declared, confirmed }: Pick<SeatFacts, 'declared' | 'confirmed'>, set: RuleSet): Finding {
  const { trainingWill, employmentWill, ableToWork } = declared;
  const will = { trainingWill: known(trainingWill), employmentWill: known(employmentWill), employable: known(ableToWork) };
  return judge('R-ELIG-02a', confirmed === undefined ? will : { ...will, declarationsConfirmed: confirmed }, set);
}

const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;

function fitnessFacts({ declared, occupation, courseKind, opensOn, previous }: SeatFacts): FitnessFacts {
  return {
    postRelation: postRelation(declared, occupation),
    transfer: transfer(declared, occupation),
    student: student(declared),
    course: courseKind === 'entrepreneurship' ? 'ENTREPRENEURSHIP' : 'ORDINARY',
    classOpensOn: opensOn,
    takesPartOn: opensOn,
    previousTrainings: previous,
    questionnaireDone: declared.questionnaire,
    identityCompared: declared.comparisonPassed,
  } as FitnessFacts;
}

const RELATIONS = { same: 'SAME', close: 'CLOSE', other: 'OTHER', undecided: 'UNDECIDED' } as const;

/** The same code is the same post; anything else is what officers decided, and undecided until they have. */
function postRelation({ standing, postOccupation, postRelation: relation }: Declared, occupation: string): FitnessFacts['postRelation'] {
  if (standing !== 'employee') return null;
  if (postOccupation === occupation) return 'SAME';
  return RELATIONS[relation ?? 'undecided'];
}

function transfer({ standing, postOccupation }: Declared, occupation: string): FitnessFacts['transfer'] | undefined {
  if (standing !== 'transferred-employee') return null;
  return postOccupation === null ? undefined : { formerOccupation: postOccupation, newOccupation: occupation };
}

const SCHOOLS = {
  vocational: 'VOCATIONAL',
  technical: 'TECHNICAL',
  'special-vocational': 'SPECIAL_VOCATIONAL',
  'ordinary-university': 'ORDINARY_UNIVERSITY',
  other: 'OTHER',
} as const;

const MONTHS_OF_A_YEAR = 12;

/** A student of whom the school or the day of graduation is not known cannot be judged. */
function student({ standing, school, graduatesOn, ...rest }: Declared): StudentFacts | null | undefined {
  if (standing !== 'student') return null;
  if (school === null || graduatesOn === null) return undefined;
  return {
    ownSchool: rest.ownSchool,
    sameMajor: rest.sameMajor,
    school: SCHOOLS[school],
    graduatesOn,
    lastStudyYearFrom: rest.lastStudyYearFrom ?? addMonths(graduatesOn, -MONTHS_OF_A_YEAR),
  };
}
