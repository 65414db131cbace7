import type { reportingParameters } from '../../parameters/reporting';
import { type Chapter, says } from '../stated';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'manufacturing.minShare': null,
    'report.cycle': says(['MONTHLY'], '三（一）', '月报制度'),
  },
  rules: {},
};
