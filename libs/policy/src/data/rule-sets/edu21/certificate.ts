import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';

const STUDENTS = '二（三）1';
const TASKS = '二（三）3';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': null,
    'cert.skilledTalentKinds': null,
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': null,
    'cert.perGraduateMin': says(1, STUDENTS, '至少取得 1 个以上'),
    'cert.perGraduateSkillLevel': says(false, STUDENTS, '职业技能证书'),
    'cert.separatelyCounted': says(['ONE_PLUS_X'], TASKS, '为避免重复统计'),
    'cert.taskDeadline': says('11-30', TASKS, '每年 11 月底前'),
    'cert.technicalClassEquivalents': null,
    'cert.fullSeniorTitleAwards': null,
    'cert.associateSeniorTitleAwards': null,
    'cert.recruitmentFinalRank': null,
    'cert.recruitmentAchievements': null,
    'cert.levels': null,
  },
  rules: {
    'R-CERT-01': at(STUDENTS, '各类职业技能证书'),
    'R-CERT-04': at(STUDENTS, '职业技能证书查询系统'),
    'R-CERT-05': at(STUDENTS, '学生毕业时至少取得'),
    'R-CERT-06': at(TASKS, '分别完成'),
    'R-CERT-07': at(TASKS, '11 月底前完成'),
    'R-CERT-08': at('二（四）', '赋予相应学分'),
    'R-CERT-14': at('二（二）', '经考核合格颁发'),
  },
};
