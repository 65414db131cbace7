import type { voucherParameters } from '../../parameters/voucher';
import { at, type Chapter, says } from '../stated';

export const voucher: Chapter<typeof voucherParameters> = {
  parameters: {
    'voucher.yearlyIssued': says(1_000, '演示第七条', '发放1000张'),
    'voucher.yearlyEffectivelyUsed': says(300, '演示第七条', '有效使用300张'),
  },
  rules: {
    'R-VCH-01': at('演示第七条', '培训券'),
    'R-VCH-02': at('演示第七条', '培训券'),
    'R-VCH-03': at('演示第七条', '培训券'),
    'R-VCH-04': at('演示第七条', '培训券'),
    'R-VCH-05': at('演示第七条', '培训券'),
    'R-VCH-06': at('演示第七条', '培训券'),
    'R-VCH-07': at('演示第七条', '培训券'),
    'R-VCH-08': at('演示第七条', '培训券'),
    'R-VCH-09': at('演示第七条', '培训券'),
  },
};
