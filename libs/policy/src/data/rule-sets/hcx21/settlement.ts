import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, says } from '../stated';
import { FORM, SUPPLY } from './places';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': says(10, '三（二）', '10个工作日内'),
    'claim.industryReviewMax': says(15, FORM, '15个工作日内'),
    'notice.min': says({ count: 3, unit: 'WORKING_DAY' }, '三（二）', '不少于3个工作日'),
    'process.hrssMax': says(15, '三（二）', '不得超过15个工作日'),
    'process.financeMax': says(15, '三（二）', '不得超过15个工作日'),
    'claim.minHandlers': says(2, FORM, '初审人、复核人'),
    'finance.pushPeriod': null,
    'fund.priority': says(['SPECIAL_ACCOUNT', 'EMPLOYMENT_SUBSIDY'], '三（二）', '优先使用专账资金'),
    'fund.employmentSubsidy.trainingShareMin': null,
  },
  rules: {
    'R-SET-01': at(SUPPLY, '10个工作日内'),
    'R-SET-02': at(FORM, '15个工作日内'),
    'R-SET-03a': at(SUPPLY, '不少于3个工作日'),
    'R-SET-04': at(SUPPLY, '原则上不予公示'),
    'R-SET-05': at(SUPPLY, '人社部门…15个工作日'),
    'R-SET-06': at(SUPPLY, '财政部门…15个工作日'),
    'R-SET-07': at(FORM, '初审人、复核人'),
    'R-SET-10b': at(SUPPLY, '优先使用专账资金'),
    'R-SET-14': at(FORM, '郑重承诺'),
    'R-SET-15': at(FORM, '企业或培训机构或个人'),
    'R-SET-16': at(FORM, '异议情况和处理情况'),
    'R-SET-17': at(FORM, '审核意见'),
  },
};
