import type { reportingParameters } from '../../parameters/reporting';
import { at, type Chapter, read, readAt, says } from '../stated';
import { manufacturing } from './cities';
import { CHAPTER } from './places';

const STRUCTURE = '二（二）';
const COMPETITIONS = '二（一）10';

export const reporting: Chapter<typeof reportingParameters> = {
  parameters: {
    'report.cycle': says(['MONTHLY', 'QUARTERLY', 'HALF_YEAR', 'YEARLY'], '三1', '月调度、季通报、半年督导、全年总结'),
    'plan.departmentDueOn': null,
    'manufacturing.minShare': { ...read('0.25', STRUCTURE, '30%、20%、其他25%'), byDivision: manufacturing },
    'report.progressRates': null,
    'report.systems': says(
      ['PROVINCIAL_TALENT', 'INTERNET_PLUS_EMPLOYMENT'],
      CHAPTER,
      '技能人才管理服务信息系统…或“互联网+就业创业”系统',
    ),
    'report.cutOver': says('2023-01-01', CHAPTER, '2023年1月1日前'),
    'migrant.certifiedShareMin': null,
    'migrant.certifiedShareAim': null,
    'migrant.years': null,
    'competition.province.minOccupations': says(100, COMPETITIONS, '不少于100个职业'),
    'competition.province.minEvents': says(1000, COMPETITIONS, '1000场以上'),
    'competition.province.minCertified': says(10_000, COMPETITIONS, '10000名以上'),
    'competition.province.minShareOfCities': null,
    'competition.county.minOccupations': null,
    'competition.county.minEvents': null,
    'competition.county.minCertified': null,
    'competition.county.everyYears': null,
    'competition.county.fromYear': null,
    'report.judgedBy': null,
  },
  rules: {
    'R-REP-01': at('三1', '月调度、季通报、半年督导、全年总结'),
    'R-REP-05': readAt(STRUCTURE, '制造业…不低于'),
    'R-REP-06': at(CHAPTER, '20%，其他市地不超过10%'),
    'R-REP-10': at(STRUCTURE, '定期分析'),
    'R-REP-11': at(CHAPTER, '须录入'),
    'R-REP-15': at(COMPETITIONS, '1000场以上赛事活动'),
  },
};
