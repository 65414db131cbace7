import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, says } from '../stated';
import { FORM, PROCESS, SUPPLY } from './places';

const CONTROL = '三（三）';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': says(10, SUPPLY, '10个工作日内'),
    'claim.industryReviewMax': null,
    'notice.min': says({ count: 5, unit: 'WORKING_DAY' }, SUPPLY, '不少于5个工作日'),
    'process.hrssMax': says(15, SUPPLY, '不得超过15个工作日'),
    'process.financeMax': says(15, SUPPLY, '不得超过15个工作日'),
    // The form breaks off before the claim; first and second reviewer stand in its opening part.
    'claim.minHandlers': says(2, FORM, '初审人…复核人'),
    'finance.pushPeriod': null,
    // Only the first is in order; the others follow it in no order.
    'fund.priority': says(
      [
        'SPECIAL_ACCOUNT',
        'EMPLOYMENT_SUBSIDY',
        'UNEMPLOYMENT_INSURANCE_EXTRACTION',
        'UNEMPLOYMENT_INSURANCE',
        'LOCAL_TALENT',
        'INDUSTRY_DEVELOPMENT',
      ],
      SUPPLY,
      '优先使用…专账资金',
    ),
    'fund.sources': null,
    'fund.employmentSubsidy.trainingShareMin': null,
    'fund.firstFor': says(['NEW_SKILLED', 'NEW_HIGH_SKILLED'], PROCESS, '优先用于新增技能人才'),
    'fund.misuse.recover': says(true, CONTROL, '予以追缴'),
    'fund.bulletinPeriod': says('QUARTERLY', CONTROL, '按季度通报'),
    'fund.auditPeriod': null,
    'fund.pilotGroups': null,
  },
  rules: {
    'R-SET-01': at(SUPPLY, '10个工作日内'),
    'R-SET-03b': at(SUPPLY, '不少于5个工作日'),
    'R-SET-04': at(SUPPLY, '不宜公开的信息除外'),
    'R-SET-05': at(SUPPLY, '人力资源社会保障…15个工作日'),
    'R-SET-06': at(SUPPLY, '财政部门…15个工作日'),
    'R-SET-07': at(FORM, '初审人…复核人'),
    'R-SET-10a': at(SUPPLY, '专账资金无结余的'),
    'R-SET-13': at(PROCESS, '优先用于'),
    'R-SET-18': at(CONTROL, '予以追缴并…严肃处理'),
    'R-SET-20': at(CONTROL, '按季度通报'),
    'R-SET-22': at(CONTROL, '容错纠错机制'),
  },
};
