import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, PROCESS } from './places';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];
const GRADUATES = '二（二）13';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says([...five, 'TRAINING_COMPLETION'], ASSESSMENT, '特种设备作业证书、专项职业能力证书'),
    'cert.skilledTalentKinds': null,
    'cert.lowValueShareMax': says('0.10', PROCESS, '不超过取证总数的10%'),
    'cert.lowValueKinds': says(['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'], PROCESS, '专项职业能力证书和合格证书'),
    'cert.perGraduateMin': says(1, GRADUATES, '至少取得一本'),
    'cert.perGraduateSkillLevel': says(true, GRADUATES, '技能等级证书'),
    'cert.separatelyCounted': null,
    'cert.taskDeadline': null,
    'cert.technicalClassEquivalents': null,
    'cert.fullSeniorTitleAwards': null,
    'cert.associateSeniorTitleAwards': null,
    'cert.recruitmentFinalRank': null,
    'cert.recruitmentAchievements': null,
    'cert.levels': null,
  },
  rules: {
    'R-CERT-01': at(ASSESSMENT, '培训合格证书考试'),
    'R-CERT-03': at(PROCESS, '不超过取证总数'),
    'R-CERT-05': at(GRADUATES, '确保毕业生至少取得'),
    'R-CERT-09a': at('二（二）12', '互通衔接政策'),
  },
};
