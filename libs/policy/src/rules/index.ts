import type { Finding } from '../frame/finding';
import type { Rule } from '../frame/rule';
import type { RuleSet } from '../frame/rule-set';
import { assessmentRules } from './assessment';
import { attendanceRules } from './attendance';
import { certificateRules } from './certificate';
import { classesRules } from './class';
import { eligibilityRules } from './eligibility';
import { institutionRules } from './institution';
import { invariantRules } from './invariant';
import { onlineRules } from './online';
import { reportingRules } from './reporting';
import { settlementRules } from './settlement';
import { subsidyRules } from './subsidy';
import { teachingRules } from './teaching';
import { voucherRules } from './voucher';

/** Every rule by its id: the id is written where it is used, and one that does not exist does not compile. */
export const rules = {
  ...eligibilityRules,
  ...classesRules,
  ...teachingRules,
  ...attendanceRules,
  ...onlineRules,
  ...assessmentRules,
  ...certificateRules,
  ...voucherRules,
  ...subsidyRules,
  ...settlementRules,
  ...institutionRules,
  ...reportingRules,
  ...invariantRules,
} as const;

export type RuleId = keyof typeof rules;
export type FactsOf<Id extends RuleId> = Parameters<(typeof rules)[Id]>[0];
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** One rule on facts, under the set a decision is pinned to. */
export function judge<Id extends RuleId>(id: Id, facts: FactsOf<Id>, set: RuleSet): Finding {
  return (rules[id] as Rule<FactsOf<Id>>)(facts, set);
}

/** Several rules on facts that serve them all, in the order given. */
export function judgeAll<Id extends RuleId>(
  ids: readonly Id[],
  facts: Intersection<FactsOf<Id>>,
  set: RuleSet,
): Finding[] {
  return ids.map((id) => (rules[id] as unknown as Rule<unknown>)(facts, set));
}
