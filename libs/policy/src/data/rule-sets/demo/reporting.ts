import type { reportingParameters } from '../../parameters/reporting';
import { type Chapter, says } from '../stated';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'manufacturing.minShare': says('0.25', '演示第四条', '制造业不低于25%'),
    'report.cycle': says(['MONTHLY'], '演示第六条', '月报'),
  },
  rules: {},
};
