import { list, share } from '../../frame/parameter';

export const reportingParameters = {
  'manufacturing.minShare': share('share of person-times', 'higher', 'R-REP-05'),
  'report.cycle': list('periods', 'superset', 'R-REP-01'),
} as const;
