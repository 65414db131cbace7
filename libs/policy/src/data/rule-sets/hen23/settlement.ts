import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, read, readAt, says } from '../stated';
import { MONEY } from './places';

const CONTROL = '三3';

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
    'fund.sources': says(
      [
        'EMPLOYMENT_SUBSIDY',
        'UNEMPLOYMENT_INSURANCE_EXTRACTION',
        'FISCAL',
        'DEPARTMENT_TRAINING',
        'LOCAL_TALENT',
        'INDUSTRY_DEVELOPMENT',
      ],
      CONTROL,
      '等多种方式',
    ),
    'fund.employmentSubsidy.trainingShareMin': read('0.15', CONTROL, '不低于15%'),
    'fund.firstFor': null,
    'fund.misuse.recover': null,
    'fund.bulletinPeriod': null,
    'fund.auditPeriod': null,
    'fund.pilotGroups': null,
  },
  rules: {
    'R-SET-03c': at(MONEY, '不少于5天'),
    'R-SET-07': at(MONEY, '两人以上经办审查签字'),
    'R-SET-08': at(MONEY, '按月…推送'),
    'R-SET-09': at(MONEY, '财政部门审核确认'),
    'R-SET-10c': at(CONTROL, '多种方式'),
    'R-SET-12': readAt(CONTROL, '不低于15%'),
    'R-SET-18': at(CONTROL, '发现一起处理一起'),
    'R-SET-19': readAt(CONTROL, '收缴违规拨付资金'),
    'R-SET-22': readAt(CONTROL, '容错纠错机制'),
  },
};
