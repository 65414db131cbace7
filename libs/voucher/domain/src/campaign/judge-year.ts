import { type Finding, judge, type RuleSet, setting, voucherSteps, type VoucherStep } from '@jiquan/policy';
import type { Stage } from '../voucher/voucher';

export interface StageCount {
  readonly stage: Stage;
  readonly vouchers: number;
}

const STEPS: Partial<Record<Stage, VoucherStep>> = {
  'in-training': 'TRAIN',
  'in-assessment': 'ASSESS',
  certified: 'CERTIFY',
  payable: 'CERTIFY',
  redeemed: 'REDEEM',
};

/** The plan is that of one division; in any other it has nothing to say, and nothing need be counted. */
export const isPlanned = (division: string, set: RuleSet): boolean =>
  judge('R-VCH-09', { division, issuedThisYear: 0, effectivelyUsedThisYear: 0 }, set).outcome !== 'not-applicable';

/** The vouchers a division gave out this year against its plan (R-VCH-09): a figure to watch, which stops nothing. From which step a voucher counts as used is a setting. */
export function judgeYear(division: string, counts: readonly StageCount[], set: RuleSet): Finding {
  const from = voucherSteps.indexOf(setting(set, 'voucher.effectivelyUsedFrom'));
  const used = counts.filter(({ stage }) => stage !== 'revoked' && voucherSteps.indexOf(STEPS[stage] ?? 'ISSUE') >= from);
  const year = { issuedThisYear: sumOf(counts), effectivelyUsedThisYear: sumOf(used) };
  return judge('R-VCH-09', { division, ...year }, set);
}

const sumOf = (counts: readonly StageCount[]): number => counts.reduce((sum, { vouchers }) => sum + vouchers, 0);
