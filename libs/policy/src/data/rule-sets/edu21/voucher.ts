import type { voucherParameters } from '../../parameters/voucher';
import type { Chapter } from '../stated';

export const voucher: Chapter<typeof voucherParameters> = {
  parameters: {
    'voucher.yearlyIssued': null,
    'voucher.yearlyEffectivelyUsed': null,
  },
  rules: {},
};
