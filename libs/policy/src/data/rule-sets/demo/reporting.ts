import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, says } from '../stated';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(['MONTHLY'], '演示第六条', '月报'),
    'plan.departmentDueOn': null,
    'manufacturing.minShare': says('0.25', '演示第四条', '制造业不低于25%'),
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
    'R-REP-03': at('演示第六条', '月报'),
    'R-REP-05': at('演示第四条', '制造业不低于25%'),
  },
};
