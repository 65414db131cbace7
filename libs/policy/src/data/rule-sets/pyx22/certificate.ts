import type { certificateParameters } from '../../parameters/certificate';
import { at, type Chapter, says } from '../stated';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': null,
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': null,
    'cert.perGraduateMin': says(1, '二（一）2', '毕业即持证'),
    'cert.taskDeadline': null,
  },
  rules: {
    'R-CERT-01': at('一', '五类证书'),
  },
};
