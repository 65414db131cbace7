import type { reportingParameters } from '../../parameters/reporting';
import { type Chapter, read, says } from '../stated';
import { manufacturing } from './cities';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'manufacturing.minShare': { ...read('0.25', '二（二）', '30%、20%、其他25%'), byDivision: manufacturing },
    'report.cycle': says(['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'], '三1', '月调度、季通报、半年督导、全年总结'),
  },
  rules: {},
};
