import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, says } from '../stated';

const PROGRESS = '三（二）';
const SYSTEM = '二（五）15';
const COMPETITIONS = '二（四）14';
const SOCIAL = '二（一）3';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(
      ['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'],
      PROGRESS,
      '月调度、季通报、半年督导、全年总结',
    ),
    'plan.departmentDueOn': null,
    'manufacturing.minShare': null,
    'report.progressRates': says(
      ['CERTIFICATE_HOLDING', 'EMPLOYMENT', 'INCOME_GROWTH'],
      PROGRESS,
      '持证率、就业率、增收率',
    ),
    'report.systems': null,
    'report.cutOver': null,
    'migrant.certifiedShareMin': says('0.70', SOCIAL, '70%—80%持证就业'),
    'migrant.certifiedShareAim': says('0.80', SOCIAL, '70%—80%持证就业'),
    'migrant.years': says(3, SOCIAL, '三年'),
    'competition.province.minOccupations': null,
    'competition.province.minEvents': null,
    'competition.province.minCertified': null,
    'competition.province.minShareOfCities': null,
    'competition.county.minOccupations': says(10, COMPETITIONS, '不少于10个职业'),
    'competition.county.minEvents': says(5, COMPETITIONS, '5场赛事活动'),
    'competition.county.minCertified': says(30, COMPETITIONS, '30名以上'),
    'competition.county.everyYears': says(2, COMPETITIONS, '每两年举办一届'),
    'competition.county.fromYear': says(2022, COMPETITIONS, '自2022年起'),
    'report.judgedBy': null,
  },
  rules: {
    'R-REP-01': at(PROGRESS, '月调度、季通报、半年督导、全年总结'),
    'R-REP-09': at(PROGRESS, '列出进度台账'),
    'R-REP-12': at(SYSTEM, '实名制管理'),
    'R-REP-13': at(SOCIAL, '70%—80%持证就业'),
    'R-REP-15': at(COMPETITIONS, '5场赛事活动'),
  },
};
