import type { VoucherLife, VoucherStep } from '../facts';
import { type RuleSet, setting } from '../frame/rule-set';

/** The closed loop, in its order (R-VCH-06). */
export const voucherSteps: readonly VoucherStep[] = ['ISSUE', 'TRAIN', 'ASSESS', 'CERTIFY', 'REDEEM'];

export interface VoucherCounts {
  readonly issued: number;
  readonly inTraining: number;
  readonly certified: number;
  readonly effectivelyUsed: number;
}

/** The year's counters (R-VCH-09). What counts as effectively used is a setting; a revoked voucher never does. */
export function countVouchers(vouchers: readonly VoucherLife[], set: RuleSet): VoucherCounts {
  const from = voucherSteps.indexOf(setting(set, 'voucher.effectivelyUsedFrom'));
  const alive = vouchers.filter(({ revoked }) => !revoked);
  const at = (...steps: VoucherStep[]) => alive.filter(({ reached }) => steps.includes(reached)).length;
  return {
    issued: vouchers.length,
    inTraining: at('TRAIN', 'ASSESS'),
    certified: at('CERTIFY'),
    effectivelyUsed: alive.filter(({ reached }) => voucherSteps.indexOf(reached) >= from).length,
  };
}
