import type { assessmentParameters } from '../../parameters/assessment';
import type { Chapter } from '../stated';

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': null,
    'satisfaction.effect': null,
    'satisfaction.rectifyMonths': null,
    'assessment.mode': null,
    'assessment.noticeDays': null,
    'assessment.mustUseCertificates': null,
    'assessment.directCompletionExam': null,
    'assessment.institutionInspectionPerHalfYear': null,
    'assessment.specExpertsMin': null,
    'cert.direct.1+X': null,
    'cert.process': null,
    'cert.secondaryGraduateMaxLevel': null,
    'fee.assessmentCandidate': null,
  },
  rules: {},
};
