import type { reportingParameters } from '../../parameters/reporting';
import type { Chapter } from '../stated';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'manufacturing.minShare': null,
    'report.cycle': null,
  },
  rules: {},
};
