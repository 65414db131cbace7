import { dated, list, share, table, whole } from '../../frame/parameter';

export const reportingParameters = {
  'report.cycle': list('periods', 'superset', 'R-REP-01'),
  'plan.departmentDueOn': dated('day', 'lower', 'R-REP-04'),
  'manufacturing.minShare': share('share of person-times', 'higher', 'R-REP-05'),
  'report.progressRates': list('rates', 'superset', 'R-REP-09'),
  'report.systems': list('systems', 'none', 'R-REP-11'),
  'report.cutOver': dated('day', 'none', 'R-REP-11'),
  'migrant.certifiedShareMin': share('share of persons', 'higher', 'R-REP-13'),
  'migrant.certifiedShareAim': share('share of persons', 'higher', 'R-REP-13'),
  'migrant.years': whole('years', 'lower', 'R-REP-13'),
  'competition.province.minOccupations': whole('occupations per year', 'higher', 'R-REP-15'),
  'competition.province.minEvents': whole('events per year', 'higher', 'R-REP-15'),
  'competition.province.minCertified': whole('persons per year', 'higher', 'R-REP-15'),
  'competition.province.minShareOfCities': share('share of cities', 'higher', 'R-REP-15'),
  'competition.county.minOccupations': whole('occupations per year', 'higher', 'R-REP-15'),
  'competition.county.minEvents': whole('events per year', 'higher', 'R-REP-15'),
  'competition.county.minCertified': whole('persons per year', 'higher', 'R-REP-15'),
  'competition.county.everyYears': whole('years', 'lower', 'R-REP-15'),
  'competition.county.fromYear': whole('year', 'none', 'R-REP-15'),
  'report.judgedBy': table('figure per kind of provider', 'none', 'R-REP-16'),
} as const;
