import type { RuleSet } from '../frame/rule-set';

/** The document of a merged set that states a rule, with the days it is in force. */
export const statedBy = (set: RuleSet, rule: string): RuleSet['parts'][number] | undefined =>
  set.parts.find(({ code }) => code === set.rules[rule]?.ruleSet);
