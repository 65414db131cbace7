import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, PROCESS, SUPPLY } from './places';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': says('0.85', PROCESS, '低于85%'),
    'satisfaction.effect': says('STOP_OPENING', PROCESS, '停止开班'),
    'satisfaction.rectifyMonths': says(1, PROCESS, '为期一月'),
    'assessment.mode': says('ONLINE_THEORY_PROMOTED', ASSESSMENT, '线上理论考试'),
    'assessment.noticeDays': null,
    'assessment.mustUseCertificates': says(five, ASSESSMENT, '必须组织培训学员'),
    'assessment.directCompletionExam': says('NOT_RECOGNISED', ASSESSMENT, '不予认可'),
    'assessment.institutionInspectionPerHalfYear': says(1, ASSESSMENT, '每半年至少…一次'),
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
    'R-ASM-01b': at(ASSESSMENT, '不予认可'),
    'R-ASM-02b': at(ASSESSMENT, '线上理论考试'),
    'R-ASM-04b': at(PROCESS, '低于85%'),
    'R-ASM-06': at(ASSESSMENT, '一次专项检查'),
    'R-ASM-07': at(ASSESSMENT, '建立“黑名单”制度'),
    'R-ASM-08': at(ASSESSMENT, '全过程监管'),
    'R-ASM-10': at(SUPPLY, '跨地域服务'),
    'R-ASM-22': at(ASSESSMENT, '把持证率作为'),
    'R-ASM-23': at('二（二）12', '面向中下游企业'),
    'R-ASM-24': at('二（二）14', '定期抽查评价活动'),
  },
};
