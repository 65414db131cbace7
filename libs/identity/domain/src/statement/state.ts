import { type Day, verb } from '@jiquan/kernel';
import { type Audience, type Finding, gates, judge, judgeAll, type RuleSet, stops } from '@jiquan/policy';
import type { Student } from '../comparison/membership';
import { erased } from '../person/freeze';
import type { Person } from '../person/person';
import { notRealName } from '../person/prove-face';

/** What the worker says of themselves (R-ELIG-02a, A-34). */
export interface Declarations {
  readonly wishesToTrain: boolean;
  readonly wishesToWork: boolean;
  readonly ableToWork: boolean;
}

export interface StatementFacts {
  readonly person: Person;
  readonly birthDay: Day;
  readonly groups: readonly string[];
  /** By the school roll; `undefined` when the person stands on none. */
  readonly student: Student | undefined;
  readonly declarations: Declarations;
  readonly audience: Audience;
  readonly ruleSet: RuleSet;
  readonly on: Day;
}

export interface Stated {
  readonly eligible: boolean;
  /** Rule ids, `configured` for the audience: nothing of the person's data is in them. */
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
}

export const FROZEN = 'person.frozen';

/** Says whether a person may have a voucher of a campaign, under the rule set it was published with. */
export const state = verb([erased, notRealName] as const, (facts: StatementFacts): Stated => {
  const findings = findingsOf(facts);
  const against = findings.filter(stops).map((finding) => finding.rule);
  const reasons = [...new Set([...against, ...(facts.person.frozenFor === null ? [] : [FROZEN])])];
  return { eligible: reasons.length === 0, reasons, findings };
});

/**
 * The audience first, because R-ELIG-01 stands on it. R-ELIG-05c is judged here too where the set states it: the school roll is
 * known to identity alone, and this variant asks for neither school nor major. Training judges the others at roster entry.
 */
function findingsOf(facts: StatementFacts): Finding[] {
  const { declarations, person, on, ruleSet } = facts;
  const known = { birth: facts.birthDay, on, groups: facts.groups, division: person.division, assurance: person.assurance, audience: facts.audience };
  const audience = judge('configured', known, ruleSet);
  const willing = {
    trainingWill: declarations.wishesToTrain,
    employmentWill: declarations.wishesToWork,
    employable: declarations.ableToWork,
    meetsConditions: !stops(audience),
  };
  const own = judgeAll(gates.eligibility, { ...known, ...willing }, ruleSet);
  const student = facts.student ? { ...facts.student, ownSchool: false, sameMajor: false } : null;
  return [audience, ...own, judge('R-ELIG-05c', { student, classOpensOn: on, course: 'ORDINARY' }, ruleSet)];
}
