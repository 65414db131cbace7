import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';

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
      '演示第四条',
      '六类证书',
    ),
    'cert.lowValueShareMax': says('0.10', '演示第四条', '不超过10%'),
    'cert.lowValueKinds': says(['SPECIFIC_ABILITY', 'TRAINING_COMPLETION'], '演示第四条', '专项能力和合格证书'),
    'cert.perGraduateMin': null,
    'cert.taskDeadline': null,
  },
  rules: {
    'R-CERT-01': at('演示第四条', '考核取证'),
    'R-CERT-03': at('演示第四条', '考核取证'),
    'R-CERT-04': at('演示第四条', '考核取证'),
  },
};
