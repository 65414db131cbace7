import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, says } from '../stated';

const MONEY = '三（四）';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': null,
    'claim.industryReviewMax': null,
    'notice.min': null,
    'process.hrssMax': null,
    'process.financeMax': null,
    'claim.minHandlers': null,
    'finance.pushPeriod': null,
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
      MONEY,
      '等多种方式',
    ),
    'fund.employmentSubsidy.trainingShareMin': null,
    'fund.firstFor': null,
    'fund.misuse.recover': null,
    'fund.bulletinPeriod': null,
    'fund.auditPeriod': null,
    'fund.pilotGroups': null,
  },
  rules: {
    'R-SET-10c': at(MONEY, '多种方式'),
    'R-SET-18': at(MONEY, '依规依纪依法严惩'),
    'R-SET-22': at(MONEY, '区别对待'),
  },
};
