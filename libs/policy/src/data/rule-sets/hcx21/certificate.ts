import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';
import { SUPERVISION } from './places';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': says(
      ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION'],
      '二（四）20',
      '只能领取培训合格证书',
    ),
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': says(
      ['SPECIAL_EQUIPMENT', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION', 'ONE_PLUS_X'],
      '二（四）20',
      '全面压减',
    ),
    'cert.perGraduateMin': null,
    'cert.taskDeadline': null,
  },
  rules: {
    'R-CERT-01': at(SUPERVISION, '只能领取培训合格证书的'),
  },
};
