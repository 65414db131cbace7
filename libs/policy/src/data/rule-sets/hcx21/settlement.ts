import type { settlementParameters } from '../../parameters/settlement';
import { at, type Chapter, says } from '../stated';
import { FORM, SUPPLY } from './places';

const CONTROL = '三（三）';

export const settlement: Chapter<typeof settlementParameters> = {
  parameters: {
    'claim.acceptanceReviewMax': says(10, SUPPLY, '10个工作日内'),
    'claim.industryReviewMax': says(15, FORM, '15个工作日内'),
    'notice.min': says({ count: 3, unit: 'WORKING_DAY' }, SUPPLY, '不少于3个工作日'),
    'process.hrssMax': says(15, SUPPLY, '不得超过15个工作日'),
    'process.financeMax': says(15, SUPPLY, '不得超过15个工作日'),
    'claim.minHandlers': says(2, FORM, '初审人…复核人'),
    'finance.pushPeriod': null,
    'fund.priority': says(['SPECIAL_ACCOUNT', 'EMPLOYMENT_SUBSIDY'], SUPPLY, '优先使用专账资金'),
    'fund.sources': null,
    'fund.employmentSubsidy.trainingShareMin': null,
    'fund.firstFor': null,
    'fund.misuse.recover': says(true, CONTROL, '予以追缴'),
    'fund.bulletinPeriod': null,
    'fund.auditPeriod': says('YEARLY', CONTROL, '每年…督查'),
    'fund.pilotGroups': says(['PRISONER', 'DETOXIFICATION', 'COMMUNITY_CORRECTION'], SUPPLY, '“项目制”试点'),
  },
  rules: {
    'R-SET-01': at(SUPPLY, '10个工作日内'),
    'R-SET-02': at(FORM, '15个工作日内'),
    'R-SET-03a': at(SUPPLY, '不少于3个工作日'),
    'R-SET-04': at(SUPPLY, '原则上不予公示'),
    'R-SET-05': at(SUPPLY, '人社部门…15个工作日'),
    'R-SET-06': at(SUPPLY, '财政部门…15个工作日'),
    'R-SET-07': at(FORM, '初审人…复核人'),
    'R-SET-10b': at(SUPPLY, '优先使用专账资金'),
    'R-SET-11': at(FORM, '拨付时间…拨付金额…资金来源'),
    'R-SET-14': at(FORM, '郑重承诺'),
    'R-SET-15': at(FORM, '企业或培训机构或个人'),
    'R-SET-16': at(FORM, '异议情况和处理情况'),
    'R-SET-17': at(FORM, '审核意见'),
    'R-SET-18': at(CONTROL, '严肃处理并予以追缴'),
    'R-SET-21': at(CONTROL, '专项审计和绩效评价'),
    'R-SET-22': at(CONTROL, '容错纠错机制'),
    'R-SET-23': at(SUPPLY, '“项目制”试点'),
  },
};
