import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter, says } from '../stated';

const INCENTIVES = '三（二）';

export const subsidy: Chapter<typeof subsidyParameters> = {
  parameters: {
    'subsidy.assessment.SPECIFIC_ABILITY': null,
    'subsidy.assessment.JUNIOR': null,
    'subsidy.assessment.INTERMEDIATE': null,
    'subsidy.assessment.SENIOR': null,
    'subsidy.assessment.TECHNICIAN': null,
    'subsidy.assessment.SENIOR_TECHNICIAN': null,
    'subsidy.assessment.uniqueKey': says(['person', 'occupation', 'level'], INCENTIVES, '同一人员同一职业同一等级'),
    'reward.smeHire': null,
    'reward.smeHire.minMonths': null,
    'reward.smeHire.cap': null,
    'reward.agencyPlacement': null,
    'reward.agencyPlacement.minMonths': null,
    'reward.entrepreneurPark': null,
    'reward.startup': null,
    'staffEducation.frontLineShareMin': null,
    'staffEducation.taxDeductionMax': null,
    'college.spendingUses': says(
      ['EQUIPMENT_AND_CONSUMABLES', 'EQUIPMENT_UPKEEP', 'LEVEL_ASSESSMENT', 'OTHER_RELATED'],
      INCENTIVES,
      '购置…维修…认定或考核费用…其他相关费用',
    ),
  },
  rules: {
    'R-SUB-02': at(INCENTIVES, '不得重复申领'),
    'R-SUB-03': at(INCENTIVES, '根据取证等级和数量'),
    'R-SUB-12': at(INCENTIVES, '收入和补贴用于'),
  },
};
