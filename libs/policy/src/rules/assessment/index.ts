import * as assessment from './assessment';

export const assessmentRules = {
  'R-ASM-01a': assessment.noDirectExam2021,
  'R-ASM-01b': assessment.noDirectExam2022,
  'R-ASM-01c': assessment.noDirectExam2023,
  'R-ASM-03': assessment.proposedAhead,
  'R-ASM-04a': assessment.survey2021,
  'R-ASM-04b': assessment.survey2022,
  'R-ASM-04c': assessment.survey2023,
  'R-ASM-17': assessment.recordComplete,
} as const;
