import type { subsidyParameters } from '../../parameters/subsidy';
import { type Chapter, readAt } from '../stated';
import { CHAPTER } from './places';

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
    'R-SUB-04': readAt(CHAPTER, '系统之外零补贴'),
  },
};
