import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';

const five = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY'];
const ASSESSMENT = '演示第四条';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says([...five, 'TRAINING_COMPLETION'], ASSESSMENT, '六类证书'),
    'cert.skilledTalentKinds': null,
    'cert.lowValueShareMax': says('0.10', ASSESSMENT, '不超过10%'),
    'cert.lowValueKinds': says(['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'], ASSESSMENT, '专项能力和合格证书'),
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
      ['APPRENTICE', 'JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_TECHNICIAN', 'CHIEF_TECHNICIAN'],
      ASSESSMENT,
      '八个等级',
    ),
  },
  rules: {
    'R-CERT-01': at(ASSESSMENT, '考核取证'),
    'R-CERT-03': at(ASSESSMENT, '考核取证'),
    'R-CERT-04': at(ASSESSMENT, '考核取证'),
    'R-CERT-14': at(ASSESSMENT, '考核取证'),
    'R-CERT-15': at(ASSESSMENT, '考核取证'),
  },
};
