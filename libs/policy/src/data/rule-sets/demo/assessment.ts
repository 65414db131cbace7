import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];

const ASSESSMENT = '演示第四条';

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': says('0.85', ASSESSMENT, '不低于85%'),
    'satisfaction.effect': says('SUSPEND_ASSESSMENT', ASSESSMENT, '暂停结业考核'),
    'satisfaction.rectifyMonths': says(1, ASSESSMENT, '整改一个月'),
    'assessment.mode': null,
    'assessment.noticeDays': says(1, ASSESSMENT, '提前1天提出'),
    'assessment.mustUseCertificates': says(five, ASSESSMENT, '五类证书优先'),
    'assessment.directCompletionExam': says('NO_SUBSIDY', ASSESSMENT, '不予补贴'),
    'assessment.institutionInspectionPerHalfYear': says(1, ASSESSMENT, '每半年检查一次'),
    'assessment.specExpertsMin': null,
    'assessment.routes': null,
    'cert.direct.1+X': null,
    'cert.process': null,
    'cert.secondaryGraduateMaxLevel': null,
    'cert.secondaryGraduateDirectLevel': null,
    'fee.assessmentCandidate': says(0, ASSESSMENT, '免费评价'),
    'assessment.bodyMustHave': null,
  },
  rules: {
    'R-ASM-01c': at(ASSESSMENT, '考核取证'),
    'R-ASM-03': at(ASSESSMENT, '考核取证'),
    'R-ASM-04c': at(ASSESSMENT, '考核取证'),
    'R-ASM-06': at(ASSESSMENT, '考核取证'),
    'R-ASM-08': at(ASSESSMENT, '考核取证'),
    'R-ASM-10': at(ASSESSMENT, '考核取证'),
    'R-ASM-17': at(ASSESSMENT, '考核取证'),
    'R-ASM-19': at(ASSESSMENT, '考核取证'),
    'R-ASM-21': at(ASSESSMENT, '考核取证'),
  },
};
