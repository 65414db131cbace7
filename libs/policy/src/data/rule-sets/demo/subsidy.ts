import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter, says } from '../stated';

export const subsidy: Chapter<typeof subsidyParameters> = {
  parameters: {
    'subsidy.assessment.SPECIFIC_ABILITY': says(80_00, '演示第五条', '专项能力80元'),
    'subsidy.assessment.JUNIOR': says(150_00, '演示第五条', '初级工150元'),
    'subsidy.assessment.INTERMEDIATE': says(180_00, '演示第五条', '中级工180元'),
    'subsidy.assessment.SENIOR': says(210_00, '演示第五条', '高级工210元'),
    'subsidy.assessment.TECHNICIAN': null,
    'subsidy.assessment.SENIOR_TECHNICIAN': null,
    'subsidy.assessment.uniqueKey': says(['person', 'occupation', 'level'], '演示第五条', '不得重复申领'),
    'reward.smeHire': null,
    'reward.smeHire.minMonths': null,
    'reward.smeHire.cap': null,
    'reward.agencyPlacement': null,
    'reward.agencyPlacement.minMonths': null,
    'reward.entrepreneurPark': null,
    'reward.startup': null,
    'staffEducation.frontLineShareMin': null,
    'staffEducation.taxDeductionMax': null,
    'college.spendingUses': null,
  },
  rules: {
    'R-SUB-01': at('演示第五条', '申领拨付'),
    'R-SUB-02': at('演示第五条', '申领拨付'),
    'R-SUB-04': at('演示第五条', '申领拨付'),
  },
};
