import type { assessmentParameters } from '../../parameters/assessment';
import { at, type Chapter, says } from '../stated';

const ROUTES = '二（三）2';
const FILING = '二（一）1';

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
    'assessment.specExpertsMin': says(5, ROUTES, '5 人以上专家评审'),
    'assessment.routes': says(['EXAMINATION', 'DIRECT_RECOGNITION', 'PROCESS_ASSESSMENT', 'COMPETITION'], ROUTES, '以下四种方式'),
    'cert.direct.1+X': says({ SENIOR: 'SENIOR', INTERMEDIATE: 'SENIOR', JUNIOR: 'INTERMEDIATE' }, ROUTES, '高级、中级证书的认定高级工，…初级证书的认定中级工'),
    'cert.process': says({ UNDERGRADUATE: 'SENIOR', JUNIOR_COLLEGE: 'SENIOR', SECONDARY_VOCATIONAL: 'INTERMEDIATE' }, ROUTES, '可认定高级工，中等职业学校学生可认定中级工'),
    'cert.secondaryGraduateMaxLevel': says('SENIOR', ROUTES, '可参加高级工等级'),
    'cert.secondaryGraduateDirectLevel': null,
    'fee.assessmentCandidate': null,
    'assessment.bodyMustHave': says(
      [
        'DEDICATED_UNIT',
        'RULES',
        'NAMED_OCCUPATIONS',
        'EXPERTS',
        'ASSESSORS',
        'QUALITY_SUPERVISORS',
        'EQUIPMENT',
        'PREMISES',
      ],
      FILING,
      '成立…专门机构',
    ),
  },
  rules: {
    'R-ASM-11a': at(ROUTES, '5 人以上专家评审'),
    'R-ASM-12': at(ROUTES, '以下四种方式'),
    'R-ASM-13': at(ROUTES, '直接认定'),
    'R-ASM-14': at(ROUTES, '过程化考核'),
    'R-ASM-15a': at(ROUTES, '优秀中等职业学校毕业生'),
    'R-ASM-16': at(ROUTES, '竞赛取证'),
    'R-ASM-18': at(FILING, '面向本校学生'),
    'R-ASM-20': at(FILING, '专门机构'),
    'R-ASM-21': at('二（一）3', '谁评价、谁发证、谁负责'),
  },
};
