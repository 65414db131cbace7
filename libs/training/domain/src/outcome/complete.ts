import { type Day, type Guard, isRefusal, refuse, verb } from '@jiquan/kernel';
import { type CountedFacts, type Finding, gates, headCount, judge, judgeAll, percentText, type RuleSet, stops } from '@jiquan/policy';
import type { TrainingClass } from '../class/class';
import { citesOf, columnsOf } from '../class/findings';
import { wrongState } from '../class/life';
import type { Inspection } from '../inspection/inspection';
import type { Enrolment } from '../roster/enrolment';
import type { SurveyFacts } from './judge-running';

export interface CompleteFacts {
  readonly class: TrainingClass;
  readonly set: RuleSet;
  /** Those who have not left. */
  readonly enrolments: readonly Enrolment[];
  readonly inspections: readonly Inspection[];
  /** Present at each lesson, by check-in. */
  readonly checkIns: readonly number[];
  readonly running: readonly Finding[];
  readonly survey: SurveyFacts;
  readonly surveyFindings: readonly Finding[];
  readonly today: Day;
}

const ON_INSPECTIONS = ['R-ATT-06', 'R-ATT-07a', 'R-ATT-08', 'R-ATT-13'];

/** Whoever was present at least once took part; no rate decides. */
export const trainedOf = (enrolments: readonly Enrolment[]): Enrolment[] => enrolments.filter(({ firstPresentAt }) => firstPresentAt !== null);

const voided: Guard<CompleteFacts, 'class.voided'> = ({ running }) => {
  const against = running.filter((finding) => stops(finding) && !ON_INSPECTIONS.includes(finding.rule));
  return against.length > 0 ? refuse('class.voided', columnsOf(against), citesOf(against)) : undefined;
};

/** A recorded waiver lets remote supervision take the place of field checks (R-ATT-09), but not of every inspection. */
const inspectionMissing: Guard<CompleteFacts, 'class.inspection-missing'> = ({ running }) => {
  const against = running.filter((finding) => stops(finding) && ON_INSPECTIONS.includes(finding.rule));
  return against.length > 0 ? refuse('class.inspection-missing', columnsOf(against), citesOf(against)) : undefined;
};

const nobodyTrained: Guard<CompleteFacts, 'class.nobody-trained'> = ({ enrolments }) =>
  trainedOf(enrolments).length === 0 ? refuse('class.nobody-trained', { roster: enrolments.length }, ['A-06']) : undefined;

function countedOf(facts: CompleteFacts): CountedFacts {
  const seenOn = (which: Inspection['kind']) => facts.inspections.filter(({ kind }) => kind === which).map(({ present }) => present);
  const reason = facts.class.fieldCheckWaiver;
  return {
    opening: facts.class.openingCount ?? 0,
    openingInspections: seenOn('opening-day'),
    inCourse: seenOn('in-course'),
    roster: facts.enrolments.length,
    waiver: reason === null ? null : { reason, checkIns: facts.checkIns },
  };
}

/** The recognised number by the rule set's method (R-CLASS-12, R-CLASS-13, A-07, A-09). */
export const countOf = (facts: CompleteFacts) => headCount(facts.set, countedOf(facts));

/** What the money rests on, as findings: the number with every count behind it, and that no plan decided it (R-CLASS-21). */
export function judgeCount(facts: CompleteFacts, recognised: number): Finding[] {
  const counted = countedOf(facts);
  const plan = { plannedCount: facts.class.plannedCount, presentAtOpening: counted.opening, recognised };
  return [...judgeAll(gates.recognisedCount, counted, facts.set), judge('R-CLASS-21', plan, facts.set)];
}

const noCount: Guard<CompleteFacts, 'class.headcount-unknown'> = (facts) => {
  const count = countOf(facts);
  return isRefusal(count) ? refuse('class.headcount-unknown', count.facts, count.cites) : undefined;
};

const notAssessable: Guard<CompleteFacts, 'survey.not-assessable'> = ({ surveyFindings, survey }) => {
  const open = surveyFindings.find(({ outcome }) => outcome === 'facts-missing');
  return open ? refuse('survey.not-assessable', { answers: survey.answers, trainees: survey.trainees }, [open.rule, 'A-42']) : undefined;
};

const belowMinimum: Guard<CompleteFacts, 'survey.below-minimum'> = ({ surveyFindings }) => {
  const against = surveyFindings.filter(stops);
  return against.length > 0 ? refuse('survey.below-minimum', columnsOf(against), citesOf(against)) : undefined;
};

export interface Completed {
  readonly class: TrainingClass;
  readonly trained: readonly Enrolment[];
  readonly neverPresent: readonly Enrolment[];
  /** The survey stops the institution's next openings though not this class (R-ASM-04a, R-ASM-04b, A-43). */
  readonly stopsOpenings: readonly Finding[];
}

/** In order of precedence. */
export const completeGuards = [
  ({ class: one }: CompleteFacts) => wrongState(one.state, 'complete'),
  nobodyTrained,
  inspectionMissing,
  voided,
  noCount,
  notAssessable,
  belowMinimum,
] as const;

export const complete = verb(completeGuards, (facts: CompleteFacts): Completed => {
  const count = countOf(facts);
  if (isRefusal(count)) throw new Error('a guard has seen to it that the count is known');
  const trained = trainedOf(facts.enrolments).map((one): Enrolment => ({ ...one, completedOn: facts.today }));
  return {
    class: {
      ...facts.class,
      state: 'completed',
      completedOn: facts.today,
      averageAttendance: count.mean,
      // Nobody is recognised who never took part, whatever an inspector counted (INF-05).
      recognisedCount: Math.min(count.recognised, trained.length),
      satisfaction: facts.survey.answers === 0 ? null : percentText(facts.survey.satisfied, facts.survey.answers),
    },
    trained,
    neverPresent: facts.enrolments.filter(({ firstPresentAt }) => firstPresentAt === null),
    stopsOpenings: facts.surveyFindings.filter(({ outcome }) => outcome === 'sanctions'),
  };
});
