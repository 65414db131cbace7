import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, read, readAt, says } from '../stated';
import { ASSESSMENT, PROCESS } from './places';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': read('0.85', PROCESS, '低于85%'),
    'satisfaction.effect': read('SUSPEND_ASSESSMENT', PROCESS, '暂停结业考核'),
    'satisfaction.rectifyMonths': read(1, PROCESS, '至少一个月'),
    'assessment.mode': null,
    'assessment.noticeDays': null,
    'assessment.mustUseCertificates': says(five, ASSESSMENT, '必须组织培训学员'),
    'assessment.directCompletionExam': says('NO_SUBSIDY', ASSESSMENT, '不予补贴'),
    'assessment.institutionInspectionPerHalfYear': null,
    'assessment.specExpertsMin': null,
    'assessment.routes': null,
    'cert.direct.1+X': null,
    'cert.process': null,
    'cert.secondaryGraduateMaxLevel': null,
    'cert.secondaryGraduateDirectLevel': null,
    'fee.assessmentCandidate': null,
    'assessment.bodyMustHave': null,
  },
  rules: {
    'R-ASM-01c': at(ASSESSMENT, '不予补贴'),
    'R-ASM-04c': readAt(PROCESS, '低于85%'),
    'R-ASM-08': at(ASSESSMENT, '纳入“黑名单”'),
    'R-ASM-09': readAt(ASSESSMENT, '可统筹集中'),
  },
};
