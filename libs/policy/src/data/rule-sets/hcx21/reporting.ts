import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, says } from '../stated';

const LAW = '三（一）';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(['MONTHLY'], LAW, '月报制度'),
    'plan.departmentDueOn': says('2021-04-30', LAW, '4月30日前'),
    'manufacturing.minShare': null,
    'report.progressRates': null,
    'report.systems': null,
    'report.cutOver': null,
    'migrant.certifiedShareMin': null,
    'migrant.certifiedShareAim': null,
    'migrant.years': null,
    'competition.province.minOccupations': null,
    'competition.province.minEvents': null,
    'competition.province.minCertified': null,
    'competition.province.minShareOfCities': null,
    'competition.county.minOccupations': null,
    'competition.county.minEvents': null,
    'competition.county.minCertified': null,
    'competition.county.everyYears': null,
    'competition.county.fromYear': null,
    'report.judgedBy': null,
  },
  rules: {
    'R-REP-03': at(LAW, '落实月报制度'),
    'R-REP-04': at(LAW, '4月30日前'),
    'R-REP-07': at('附件1', '即为…任务数'),
  },
};
