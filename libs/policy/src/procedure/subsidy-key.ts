import type { SubsidyLine } from '../facts';
import { parameter, type RuleSet, setting } from '../frame/rule-set';

/** Certificates counted apart from all others, so that nothing is counted twice or lost. */
const APART = 'ONE_PLUS_X';

const same = (one: SubsidyLine, other: SubsidyLine, parts: readonly string[]): boolean =>
  parts.every((part) => one[part as keyof SubsidyLine] === other[part as keyof SubsidyLine]);

/** Would these two be the same assessment subsidy (R-SUB-02)? `null`: the rule set has no such key. */
export function sameAssessment(set: RuleSet, one: SubsidyLine, other: SubsidyLine): boolean | null {
  const parts = parameter(set, 'subsidy.assessment.uniqueKey');
  if (parts === null) return null;
  if ((one.kind === APART) !== (other.kind === APART)) return false;
  return same(one, other, setting(set, 'assessment.keyByKind') ? [...parts, 'kind'] : parts);
}

/** Would these two be the same training subsidy, whatever their years? */
export const sameTraining = (one: SubsidyLine, other: SubsidyLine): boolean => same(one, other, ['person', 'occupation', 'level']);
