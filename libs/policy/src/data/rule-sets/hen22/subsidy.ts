import type { subsidyParameters } from '../../parameters/subsidy';
import type { Chapter } from '../stated';

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
  },
  rules: {},
};
