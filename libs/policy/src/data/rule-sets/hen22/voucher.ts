import type { voucherParameters } from '../../parameters/voucher';
import { at, type Chapter, says } from '../stated';
import { VOUCHER } from './places';

const TARGETS = '一';

export const voucher: Chapter<typeof voucherParameters> = {
  parameters: {
    'voucher.yearlyIssued': says(2_000_000, TARGETS, '200万张'),
    'voucher.yearlyEffectivelyUsed': says(500_000, TARGETS, '50万张以上'),
  },
  rules: {
    'R-VCH-01': at(VOUCHER, '符合条件的劳动者'),
    'R-VCH-02': at(VOUCHER, '实名制'),
    'R-VCH-03': at(VOUCHER, '不得转让'),
    'R-VCH-04': at(VOUCHER, '以证换券'),
    'R-VCH-05': at(VOUCHER, '无证无价'),
    'R-VCH-06': at(VOUCHER, '全过程闭环管理'),
    'R-VCH-08': at(VOUCHER, '线上、线下培训应用'),
    'R-VCH-09': at(TARGETS, '200万张…50万张以上'),
  },
};
