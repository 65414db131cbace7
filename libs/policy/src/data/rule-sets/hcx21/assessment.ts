import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, FORM, SUPPLY } from './places';

export const assessment: Chapter<typeof assessmentParameters> = {
  parameters: {
    'satisfaction.min': says('0.85', ASSESSMENT, '低于85%'),
    'satisfaction.effect': says('STOP_OPENING', ASSESSMENT, '停止培训开班'),
    'satisfaction.rectifyMonths': says(1, ASSESSMENT, '为期一个月'),
    'assessment.mode': says('OFFLINE_ONLY', ASSESSMENT, '一律实行线下考核'),
    'assessment.noticeDays': says(3, FORM, '提前3天'),
    'assessment.mustUseCertificates': says(['QUALIFICATION', 'SKILL_LEVEL', 'SPECIFIC_ABILITY'], ASSESSMENT, '必须优先组织'),
    'assessment.directCompletionExam': says('NOT_RECOGNISED', ASSESSMENT, '不予认可'),
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
    'R-ASM-01a': at(ASSESSMENT, '不予认可'),
    'R-ASM-02a': at(ASSESSMENT, '一律实行线下考核'),
    'R-ASM-02c': at(ASSESSMENT, '理论上机考核'),
    'R-ASM-03': at(FORM, '提前3天提出'),
    'R-ASM-04a': at(ASSESSMENT, '停止培训开班'),
    'R-ASM-05': at(ASSESSMENT, '县人社局负责组织出题'),
    'R-ASM-10': at(SUPPLY, '跨地域提供服务'),
    'R-ASM-11b': at('二（三）18', '自主开发评价规范'),
    'R-ASM-17': at(FORM, '参加结业考核人数'),
  },
};
