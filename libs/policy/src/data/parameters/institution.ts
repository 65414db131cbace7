import { dated, demand, list, range, share, whole, word } from '../../frame/parameter';

export const institutionParameters = {
  'institution.barSince': dated('day', 'lower', 'R-INST-02'),
  'institution.occupationChange.withinYear': demand('R-INST-03'),
  'institution.listedOnConsent': list('kinds of school', 'none', 'R-INST-04'),
  'institution.privateSchool.noIssueSince': whole('year', 'lower', 'R-INST-05'),
  'institution.privateSchool.annualCheckYear': whole('year', 'none', 'R-INST-05'),
  'institution.crossRegion': word('R-INST-06', ['HRSS_CONSENT_IN_PROVINCE', 'PROVINCIAL_OFFICE_CONSENT']),
  'institution.crossRegion.freeGroups': list('groups of trainees', 'none', 'R-INST-06d'),
  'institution.preferredFrom': whole('person-times per year', 'higher', 'R-INST-07'),
  'institution.school.minTrained': whole('persons per year', 'higher', 'R-INST-08'),
  'institution.school.minApprentices': whole('persons per year', 'higher', 'R-INST-08'),
  'institution.delistedFor': list('grounds', 'superset', 'R-INST-09'),
  'institution.collegeScope': list('kinds of school', 'none', 'R-INST-19'),
  'project.acceptedYears': range('years', 'none', 'R-INST-20'),
  'project.masterStudio.industryShareMin': share('share of projects', 'higher', 'R-INST-21'),
  'highSkill.organisedBy': list('ways', 'none', 'R-INST-23'),
} as const;
