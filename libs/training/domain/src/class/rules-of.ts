import { type Day, isRefusal, refuse } from '@jiquan/kernel';
import { byPin, type Pin, resolve, type RuleSet } from '@jiquan/policy';

/** The rules a class is judged by: pinned since its approval, before that those in force on the day (A-13, INF-08). */
export function rulesOf(one: { readonly ruleSet: Pin | null; readonly division: string }, today: Day) {
  const found = one.ruleSet === null ? resolve(one.division, today) : byPin(one.ruleSet);
  return isRefusal(found) ? refuse('class.rule-set-none', { division: one.division, day: today, why: found.refused }, ['A-61']) : found;
}

/** A pinned class always finds its rules again: revisions are added and never replaced. */
export function pinnedRulesOf(one: { readonly id: string; readonly ruleSet: Pin | null }): RuleSet {
  const found = one.ruleSet && byPin(one.ruleSet);
  if (!found || isRefusal(found)) throw new Error(`class ${one.id}: the pinned rule set is not there`);
  return found;
}
