import type { assessmentParameters } from '../../parameters/assessment';
import { type Chapter, says } from '../stated';
import { ASSESSMENT } from './places';

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
    'cert.secondaryGraduateMaxLevel': says('INTERMEDIATE', '二（二）4', '可直接参加中级工评价'),
    'fee.assessmentCandidate': says(0, ASSESSMENT, '免费参加评价'),
  },
  rules: {},
};
