import * as assessment from './assessment';
import * as reward from './reward';
import * as spending from './spending';
import * as training from './training';

export const subsidyRules = {
  'R-SUB-01': assessment.assessmentTariff,
  'R-SUB-02': assessment.onceForAssessment,
  'R-SUB-03': assessment.collegeAssessment,
  'R-SUB-04': training.clearOfVoids,
  'R-SUB-05': reward.hireReward,
  'R-SUB-06': reward.placementReward,
  'R-SUB-07': reward.parkReward,
  'R-SUB-08': reward.startUpSupport,
  'R-SUB-09': training.scarceTilt,
  'R-SUB-11': spending.staffEducation,
  'R-SUB-12': spending.collegeSpending,
  'R-SUB-13': training.privateAsPublic,
  'R-SUB-14': training.trainingTariff,
  'A-04': training.paidToClaimant,
  'A-08': training.certifiedWithinRecognised,
  'A-50': training.onceAYearForTraining,
  'A-71': training.voucherOrChannel,
} as const;
