import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';
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
    'assessment.routes': null,
    'cert.direct.1+X': null,
    'cert.process': null,
    'cert.secondaryGraduateMaxLevel': null,
    'cert.secondaryGraduateDirectLevel': says('INTERMEDIATE', ASSESSMENT, '可直接参加中级工评价'),
    'fee.assessmentCandidate': says(0, ASSESSMENT, '免费参加评价'),
    'assessment.bodyMustHave': null,
  },
  rules: {
    'R-ASM-15b': at(ASSESSMENT, '可直接参加中级工评价'),
    'R-ASM-19': at(ASSESSMENT, '免费参加评价'),
    'R-ASM-23': at(ASSESSMENT, '全员定级评价'),
  },
};
