import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { lowValue } from './cities';
import { ASSESSMENT, CHAPTER } from './places';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says(
      [
        'QUALIFICATION',
        'SKILL_LEVEL',
        'SPECIAL_OPERATION',
        'SPECIAL_EQUIPMENT',
        'SPECIFIC_ABILITY',
        'TRAINING_COMPLETION',
      ],
      ASSESSMENT,
      '五类证书…培训合格证书',
    ),
    'cert.lowValueShareMax': { ...says('0.10', '二（三）', '20%…其他市地不超过10%'), byDivision: lowValue },
    'cert.lowValueKinds': says(['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'], '二（三）', '专项…和培训合格证书总量'),
    'cert.perGraduateMin': null,
    'cert.taskDeadline': null,
  },
  rules: {
    'R-CERT-01': at(ASSESSMENT, '五类证书'),
    'R-CERT-03': at(CHAPTER, '不超过取证总数'),
  },
};
