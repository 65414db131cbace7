import type { voucherParameters } from '../../parameters/voucher';
import { type Chapter, read, readAt } from '../stated';
import { VOUCHER } from './places';

export const voucher: Chapter<typeof voucherParameters> = {
  parameters: {
    'voucher.yearlyIssued': read(2_500_000, '二（五）', '250万张'),
    'voucher.yearlyEffectivelyUsed': read(600_000, '二（五）', '60万张以上'),
  },
  rules: {
    'R-VCH-01': readAt(VOUCHER, '符合条件的劳动者'),
    'R-VCH-02': readAt(VOUCHER, '实名制'),
    'R-VCH-03': readAt(VOUCHER, '不得转让'),
    'R-VCH-04': readAt(VOUCHER, '以证换券'),
    'R-VCH-05': readAt(VOUCHER, '无证无价'),
    'R-VCH-06': readAt(VOUCHER, '全过程闭环'),
    'R-VCH-08': readAt(VOUCHER, '线上、线下'),
    'R-VCH-09': readAt(VOUCHER, '250万张…60万张以上'),
  },
};
