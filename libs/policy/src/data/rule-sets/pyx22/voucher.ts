import type { voucherParameters } from '../../parameters/voucher';
import { at, type Chapter } from '../stated';
import { VOUCHER } from './places';

export const voucher: Chapter<typeof voucherParameters> = {
  parameters: {
    'voucher.yearlyIssued': null,
    'voucher.yearlyEffectivelyUsed': null,
  },
  rules: {
    'R-VCH-01': at(VOUCHER, '有培训意愿、符合补贴条件'),
    'R-VCH-02': at(VOUCHER, '实名制'),
    'R-VCH-03': at(VOUCHER, '不得转让'),
    'R-VCH-04': at(VOUCHER, '以证换券'),
    'R-VCH-05': at(VOUCHER, '无证无价'),
    'R-VCH-06': at(VOUCHER, '发券—培训—评价—持证—兑现'),
    'R-VCH-07': at(VOUCHER, '个人领取使用…登记验证…管理审核'),
  },
};
