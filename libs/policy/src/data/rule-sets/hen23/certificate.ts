import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { lowValue } from './cities';
import { ASSESSMENT, CHAPTER } from './places';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];
const HIGH_SKILLED = '二（一）9';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says([...five, 'TRAINING_COMPLETION'], ASSESSMENT, '特种设备作业证书、专项职业能力证书'),
    'cert.skilledTalentKinds': null,
    'cert.lowValueShareMax': { ...says('0.10', CHAPTER, '20%,其他市地不超过10%'), byDivision: lowValue },
    'cert.lowValueKinds': says(['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'], CHAPTER, '专项职业能力证书和培训合格证书总量'),
    'cert.perGraduateMin': null,
    'cert.perGraduateSkillLevel': null,
    'cert.separatelyCounted': null,
    'cert.taskDeadline': null,
    'cert.technicalClassEquivalents': null,
    'cert.fullSeniorTitleAwards': null,
    'cert.associateSeniorTitleAwards': null,
    'cert.recruitmentFinalRank': null,
    'cert.recruitmentAchievements': null,
    'cert.levels': says(
      ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_TECHNICIAN', 'CHIEF_TECHNICIAN'],
      HIGH_SKILLED,
      '“新八级工”制度',
    ),
  },
  rules: {
    'R-CERT-01': at(ASSESSMENT, '直接组织培训合格证书考核'),
    'R-CERT-03': at(CHAPTER, '不超过取证总数'),
    'R-CERT-15': at(HIGH_SKILLED, '特级技师、首席技师'),
  },
};
