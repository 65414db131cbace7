import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, says } from '../stated';
import { PROCESS } from './places';

const COMPETITIONS = '二（一）11';
const LEDGERS = '三（二）';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(
      ['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'],
      '三（一）',
      '月调度、季通报、半年督导、全年总结',
    ),
    'plan.departmentDueOn': null,
    'manufacturing.minShare': null,
    'report.progressRates': null,
    'report.systems': null,
    'report.cutOver': null,
    'migrant.certifiedShareMin': null,
    'migrant.certifiedShareAim': null,
    'migrant.years': null,
    'competition.province.minOccupations': says(100, COMPETITIONS, '不少于100个职业'),
    'competition.province.minEvents': says(1000, COMPETITIONS, '1000场以上'),
    'competition.province.minCertified': says(10_000, COMPETITIONS, '10000名以上'),
    'competition.province.minShareOfCities': says('0.80', COMPETITIONS, '80%以上的省辖市'),
    'competition.county.minOccupations': null,
    'competition.county.minEvents': null,
    'competition.county.minCertified': null,
    'competition.county.everyYears': null,
    'competition.county.fromYear': null,
    'report.judgedBy': says(
      { ENTERPRISE: 'CERTIFICATES', COLLEGE: 'EMPLOYMENT', SOCIAL: 'ORDERS' },
      LEDGERS,
      '企业培训抓持证，院校培训抓就业，社会培训抓订单',
    ),
  },
  rules: {
    'R-REP-01': at('三（一）', '月调度、季通报、半年督导、全年总结'),
    'R-REP-06': at(PROCESS, '不超过取证总数的10%'),
    'R-REP-08': at(LEDGERS, '培训、评价台账'),
    'R-REP-15': at(COMPETITIONS, '1000场以上赛事活动'),
    'R-REP-16': at(LEDGERS, '企业培训抓持证'),
  },
};
