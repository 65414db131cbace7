import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, read, says } from '../stated';
import { MONEY } from './places';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': null,
    'claim.industryReviewMax': null,
    'notice.min': says({ count: 5, unit: 'DAY' }, MONEY, '不少于5天'),
    'process.hrssMax': null,
    'process.financeMax': null,
    'claim.minHandlers': says(2, MONEY, '两人以上'),
    'finance.pushPeriod': says('MONTHLY', MONEY, '按月'),
    'fund.priority': null,
    'fund.employmentSubsidy.trainingShareMin': read('0.15', '三3', '不低于15%'),
  },
  rules: {
    'R-SET-03c': at(MONEY, '不少于5天'),
    'R-SET-07': at(MONEY, '两人以上经办审查签字'),
    'R-SET-08': at(MONEY, '按月…推送'),
    'R-SET-09': at(MONEY, '财政部门审核确认'),
    'R-SET-10c': at('三3', '多种方式'),
  },
};
