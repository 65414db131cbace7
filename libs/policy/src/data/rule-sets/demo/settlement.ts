import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, says } from '../stated';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': says(5, '演示第五条', '5个工作日内审核'),
    'claim.industryReviewMax': null,
    'notice.min': says({ count: 1, unit: 'WORKING_DAY' }, '演示第五条', '公示1个工作日'),
    'process.hrssMax': says(10, '演示第五条', '人社10个工作日'),
    'process.financeMax': says(10, '演示第五条', '财政10个工作日'),
    'claim.minHandlers': says(2, '演示第五条', '两人经办'),
    'finance.pushPeriod': says('MONTHLY', '演示第五条', '按月推送'),
    'fund.priority': says(['EMPLOYMENT_SUBSIDY'], '演示第五条', '就业补助资金'),
    'fund.employmentSubsidy.trainingShareMin': null,
  },
  rules: {
    'R-SET-01': at('演示第五条', '申领拨付'),
    'R-SET-03a': at('演示第五条', '申领拨付'),
    'R-SET-04': at('演示第五条', '申领拨付'),
    'R-SET-05': at('演示第五条', '申领拨付'),
    'R-SET-06': at('演示第五条', '申领拨付'),
    'R-SET-07': at('演示第五条', '申领拨付'),
    'R-SET-08': at('演示第五条', '申领拨付'),
    'R-SET-09': at('演示第五条', '申领拨付'),
    'R-SET-14': at('演示第五条', '申领拨付'),
    'R-SET-15': at('演示第五条', '申领拨付'),
    'R-SET-16': at('演示第五条', '申领拨付'),
    'R-SET-17': at('演示第五条', '申领拨付'),
  },
};
