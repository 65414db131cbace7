import { type Refusal, refuse } from '@jiquan/kernel';
import { parameter, type RuleSet, setting } from '../frame/rule-set';
import { decimalText } from '../frame/share';

/** Counts of one class. An inspection without a count is not in the list. */
export interface CountedFacts {
  /** Trainees actually present at opening (R-CLASS-12). */
  readonly opening: number;
  /** Seen by each inspection on the opening day; empty where nobody counted then. */
  readonly openingInspections: readonly number[];
  /** Present at each inspection during the course. */
  readonly inCourse: readonly number[];
  readonly roster: number;
  /** With a recorded reason, remote supervision took the place of inspections (R-ATT-09). */
  readonly waiver: { readonly reason: string; readonly checkIns: readonly number[] } | null;
}

export interface HeadCount {
  readonly method: string;
  readonly counts: readonly number[];
  /** Two places, cut off. */
  readonly mean: string;
  /** Whole persons, rounded down; never above the opening count nor the roster (A-07, INF-05). */
  readonly recognised: number;
  readonly cites: readonly string[];
}

type NoCount = Refusal<'headcount.method-missing' | 'headcount.not-inspected'>;

/** The recognised training count of a class by the rule set's method (R-CLASS-12, R-CLASS-13a, R-CLASS-13b, A-07, A-09). */
export function headCount(set: RuleSet, facts: CountedFacts): HeadCount | NoCount {
  const method = parameter(set, 'class.headcountMethod');
  if (method === null) return refuse('headcount.method-missing', { ruleSet: set.code }, ['R-CLASS-13a', 'R-CLASS-13b']);
  // A count on the opening day is one that an inspector made: what the institution opened with is none.
  const counts = [...(setting(set, 'headcount.includeOpeningDay') ? facts.openingInspections : []), ...facts.inCourse];
  if (method === 'OPENING_UNLESS_INSPECTION_LOWER_THEN_MEAN') {
    const lower = counts.some((count) => count < facts.opening);
    return meanOf(set, lower ? counts : [facts.opening], facts, ['R-CLASS-12', 'R-CLASS-13b', 'A-07']);
  }
  if (facts.inCourse.length > 0) return meanOf(set, counts, facts, ['R-CLASS-12', 'R-CLASS-13a', 'A-07']);
  if (facts.waiver === null || facts.waiver.checkIns.length === 0 || !setting(set, 'headcount.waiverUsesCheckIns')) {
    return refuse('headcount.not-inspected', { opening: facts.opening }, ['R-CLASS-13a', 'A-09']);
  }
  return meanOf(set, facts.waiver.checkIns, facts, ['R-CLASS-12', 'R-CLASS-13a', 'A-09']);
}

function meanOf(set: RuleSet, counts: readonly number[], facts: CountedFacts, cites: readonly string[]): HeadCount {
  const sum = counts.reduce((all, count) => all + count, 0);
  const mean = Math.floor(sum / counts.length);
  return {
    method: parameter(set, 'class.headcountMethod') as string,
    counts,
    mean: decimalText(sum, counts.length),
    recognised: Math.min(mean, facts.opening, facts.roster),
    cites,
  };
}
