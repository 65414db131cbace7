import type { certificateParameters } from '../../parameters/certificate';
import type { Chapter } from '../stated';

export const certificate: Chapter<typeof certificateParameters> = {
  parameters: {
    'cert.kinds': null,
    'cert.lowValueShareMax': null,
    'cert.lowValueKinds': null,
    'cert.perGraduateMin': null,
    'cert.taskDeadline': null,
  },
  rules: {},
};
