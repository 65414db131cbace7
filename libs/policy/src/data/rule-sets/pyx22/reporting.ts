import type { reportingParameters } from '../../parameters/reporting';
import { type Chapter, says } from '../stated';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'manufacturing.minShare': null,
    'report.cycle': says(
      ['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'],
      '三（二）',
      '月调度、季通报、半年督导、全年总结',
    ),
  },
  rules: {},
};
