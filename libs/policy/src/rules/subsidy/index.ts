import * as subsidy from './subsidy';

export const subsidyRules = {
  'R-SUB-01': subsidy.assessmentTariff,
  'R-SUB-02': subsidy.onceForAssessment,
  'R-SUB-04': subsidy.clearOfVoids,
  'R-SUB-05': subsidy.hireReward,
  'R-SUB-06': subsidy.placementReward,
  'R-SUB-14': subsidy.trainingTariff,
  'A-08': subsidy.certifiedWithinRecognised,
  'A-50': subsidy.onceAYearForTraining,
  'A-71': subsidy.voucherOrChannel,
} as const;
