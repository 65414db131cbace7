import type { subsidyParameters } from '../../parameters/subsidy';
import { at, type Chapter, says } from '../stated';

export const subsidy: Chapter<typeof subsidyParameters> = {
  parameters: {
    'subsidy.assessment.SPECIFIC_ABILITY': null,
    'subsidy.assessment.JUNIOR': null,
    'subsidy.assessment.INTERMEDIATE': null,
    'subsidy.assessment.SENIOR': null,
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
  },
  rules: {
    'R-SUB-01': at('演示第五条', '申领拨付'),
    'R-SUB-02': at('演示第五条', '申领拨付'),
    'R-SUB-04': at('演示第五条', '申领拨付'),
  },
};
