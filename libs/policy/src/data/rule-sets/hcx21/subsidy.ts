import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter } from '../stated';
import { SUPERVISION } from './places';

export const subsidy: Chapter<typeof subsidyParameters> = {
  parameters: {
    'subsidy.assessment.SPECIFIC_ABILITY': null,
    'subsidy.assessment.JUNIOR': null,
    'subsidy.assessment.INTERMEDIATE': null,
    'subsidy.assessment.SENIOR': null,
    'subsidy.assessment.TECHNICIAN': null,
    'subsidy.assessment.SENIOR_TECHNICIAN': null,
    'subsidy.assessment.uniqueKey': null,
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
    'R-SUB-04': at(SUPERVISION, '零补贴'),
    'R-SUB-13': at('二（二）16', '享受同等待遇'),
  },
};
