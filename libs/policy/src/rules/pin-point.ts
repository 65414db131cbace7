import type { RuleId } from '.';
import { gates } from './gates';

/** The three moments whose set is kept with a pin. */
export const pinPoints = ['CAMPAIGN', 'OPENING', 'CLAIM'] as const;
export type PinPoint = (typeof pinPoints)[number];

const atCampaign: readonly RuleId[] = ['configured', ...gates.eligibility, 'R-ELIG-07a', 'R-ELIG-07b', 'R-ELIG-07c', 'R-ELIG-07d', 'R-ELIG-07e', 'R-VCH-01'];

/**
 * By the set of which moment a rule is judged: who may have a voucher, when the campaign was published; notice, time limits, review and
 * push, when the claim was accepted; everything else, when the opening was approved. A roster asks R-ELIG-02a again, by the opening’s.
 */
export function pinPointOf(rule: RuleId): PinPoint {
  if (atCampaign.includes(rule)) return 'CAMPAIGN';
  return rule.startsWith('R-SET-') ? 'CLAIM' : 'OPENING';
}
