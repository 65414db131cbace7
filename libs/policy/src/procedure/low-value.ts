import { parameter, type RuleSet } from '../frame/rule-set';

/**
 * What enters the share of low-value certificates: how many are of the kinds the rule set counts as such, and all
 * of them. `null`: the rule set names no such kinds.
 */
export function lowValueOf(
  set: RuleSet,
  counts: Readonly<Record<string, number>>,
): { readonly lowValue: number; readonly certificates: number } | null {
  const kinds = parameter(set, 'cert.lowValueKinds');
  if (kinds === null) return null;
  const sum = (some: readonly [string, number][]) => some.reduce((all, [, count]) => all + count, 0);
  const all = Object.entries(counts);
  return { lowValue: sum(all.filter(([kind]) => kinds.includes(kind))), certificates: sum(all) };
}
