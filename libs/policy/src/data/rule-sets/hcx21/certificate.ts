import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { SUPERVISION } from './places';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says(
      ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION'],
      SUPERVISION,
      '只能领取培训合格证书',
    ),
    'cert.skilledTalentKinds': null,
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': says(
      ['SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION', 'ONE_PLUS_X'],
      SUPERVISION,
      '全面压减',
    ),
    'cert.perGraduateMin': null,
    'cert.perGraduateSkillLevel': null,
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
    'R-CERT-01': at(SUPERVISION, '只能领取培训合格证书的'),
    'R-CERT-09b': at('二（一）5', '互通互认'),
  },
};
