import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, says } from '../stated';

const DUTY = '三（三）';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(['MONTHLY'], DUTY, '月报制度'),
    'plan.departmentDueOn': null,
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
    'R-REP-02': at(DUTY, '月报制度'),
    'R-REP-14': at(DUTY, '重要依据'),
  },
};
