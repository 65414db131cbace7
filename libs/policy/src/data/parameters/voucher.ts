import { whole } from '../../frame/parameter';

export const voucherParameters = {
  'voucher.yearlyIssued': whole('vouchers per year', 'none', 'R-VCH-09'),
  'voucher.yearlyEffectivelyUsed': whole('vouchers per year', 'none', 'R-VCH-09'),
} as const;
