import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': says('0.85', '演示第四条', '不低于85%'),
    'satisfaction.effect': says('SUSPEND_ASSESSMENT', '演示第四条', '暂停结业考核'),
    'satisfaction.rectifyMonths': says(1, '演示第四条', '整改一个月'),
    'assessment.mode': null,
    'assessment.noticeDays': says(1, '演示第四条', '提前1天提出'),
    'assessment.mustUseCertificates': says(
      ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'],
      '演示第四条',
      '五类证书优先',
    ),
    'assessment.directCompletionExam': says('NO_SUBSIDY', '演示第四条', '不予补贴'),
    'assessment.institutionInspectionPerHalfYear': null,
    'assessment.specExpertsMin': null,
    'cert.direct.1+X': null,
    'cert.process': null,
    'cert.secondaryGraduateMaxLevel': null,
    'fee.assessmentCandidate': says(0, '演示第四条', '免费评价'),
  },
  rules: {
    'R-ASM-01c': at('演示第四条', '考核取证'),
    'R-ASM-03': at('演示第四条', '考核取证'),
    'R-ASM-04c': at('演示第四条', '考核取证'),
    'R-ASM-17': at('演示第四条', '考核取证'),
  },
};
