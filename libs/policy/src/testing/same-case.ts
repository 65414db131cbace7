import { day } from '@jiquan/kernel';
import { type Finding, outcomes, type Words } from '../frame/finding';
import type { RuleSet } from '../frame/rule-set';
import { notAllVisible, type RecordedLesson } from '../procedure/visibility';
import { type FactsOf, judge, type RuleId } from '../rules';
import { sets } from './sets';

/** One case, put to rule sets of three years. Variants of its rule stand beside each other, and each set picks its own. */
export interface SameCase {
  readonly title: Words;
  readonly rules: readonly RuleId[];
  readonly findings: (set: RuleSet) => readonly Finding[];
}

const put = <Id extends RuleId>(
  zh: string,
  en: string,
  rules: readonly Id[],
  facts: (set: RuleSet) => FactsOf<Id>,
): SameCase => ({
  title: { zh, en },
  rules,
  findings: (set) => rules.map((id) => judge(id, facts(set), set)),
});

/** Forty checked in to each lesson; in one of them the recording shows thirty-nine, and an officer has seen so. */
const lessons: readonly RecordedLesson[] = [
  { lesson: 1, present: 40, visible: 40, confirmed: false },
  { lesson: 2, present: 40, visible: 39, confirmed: true },
  { lesson: 3, present: 40, visible: 40, confirmed: false },
];

const aged61 = { birth: day('1960-06-01'), on: day('2021-06-01'), employable: true, trainingWill: true };

export const sameCases: readonly SameCase[] = [
  put('实操课时占62%的班', 'A class with 62 % practice', ['R-CLASS-05'], () => ({ practiceHours: 62, totalHours: 100 })),
  put('一堂课的录像未显示全体学员的班', 'A class with one bad video', ['R-ATT-03a', 'R-ATT-03b'], (set) => {
    const failingLessons = notAllVisible(set, lessons);
    return { confirmedNotAllVisible: failingLessons.length, failingLessons };
  }),
  put('满意度84%的班', 'A class with 84 % satisfaction', ['R-ASM-04a', 'R-ASM-04b', 'R-ASM-04c'], () => ({
    trainees: 50,
    answers: 50,
    satisfied: 42,
  })),
  put('81人的班', 'A class of 81', ['R-CLASS-01'], () => ({ headCount: 81 })),
  put('名册有一名61周岁的在押服刑人员', 'A roster with a prisoner of 61 years', ['R-ELIG-08a'], () => ({
    ...aged61,
    groups: ['PRISONER'],
  })),
  put('名册有一名61周岁的其他人员', 'A roster with anybody else of 61 years', ['R-ELIG-08a'], () => ({
    ...aged61,
    groups: [],
  })),
];

export const sameCaseSets = ['HCX21', 'HEN22', 'HEN23'] as const;
export type SameCaseSet = (typeof sameCaseSets)[number];

export interface Cell {
  readonly finding: Finding;
  /** `false`: the document has no such rule at all, which is its answer. */
  readonly stated: boolean;
}

export interface Row {
  readonly title: Words;
  readonly rules: readonly RuleId[];
  readonly cells: Readonly<Record<SameCaseSet, Cell>>;
}

/** The table of outcomes: in every cell the weightiest finding of the case's rules, judged here and now. */
export function sameCaseTable(): readonly Row[] {
  return sameCases.map((one) => ({
    title: one.title,
    rules: one.rules,
    cells: Object.fromEntries(sameCaseSets.map((name) => [name, cellOf(one, sets[name])])) as Row['cells'],
  }));
}

function cellOf(one: SameCase, set: RuleSet): Cell {
  const weight = (finding: Finding) => outcomes.indexOf(finding.outcome);
  const stated = (finding: Finding) => set.rules[finding.rule] !== undefined;
  const findings = [...one.findings(set)].sort((a, b) => weight(a) - weight(b) || Number(stated(b)) - Number(stated(a)));
  const finding = findings[0] as Finding;
  return { finding, stated: stated(finding) };
}
