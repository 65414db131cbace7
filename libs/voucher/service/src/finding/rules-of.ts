import { isRefusal } from '@jiquan/kernel';
import { byPin, type RuleSet } from '@jiquan/policy';
import type { Campaign } from '@jiquan/voucher-domain';

/** Pinned when it was published; a draft has none. A pin always finds its rules again: revisions are added and never replaced. */
export function rulesOf({ id, ruleSet }: Pick<Campaign, 'id' | 'ruleSet'>): RuleSet | undefined {
  if (ruleSet === null) return undefined;
  const found = byPin(ruleSet);
  if (isRefusal(found)) throw new Error(`campaign ${id}: the pinned rule set is not there`);
  return found;
}
