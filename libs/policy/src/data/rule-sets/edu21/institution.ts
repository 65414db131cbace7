import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, says } from '../stated';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': null,
    'institution.occupationChange.withinYear': null,
    'institution.listedOnConsent': null,
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': null,
    'institution.crossRegion.freeGroups': null,
    'institution.preferredFrom': null,
    'institution.school.minTrained': null,
    'institution.school.minApprentices': null,
    'institution.delistedFor': null,
    'institution.collegeScope': says(
      ['APPLIED_UNDERGRADUATE', 'UNDERGRADUATE_WITH_JUNIOR', 'HIGHER_VOCATIONAL', 'SECONDARY_VOCATIONAL'],
      '一',
      '应用技术型本科…职业院校',
    ),
    'project.acceptedYears': null,
    'project.masterStudio.industryShareMin': null,
    'highSkill.organisedBy': null,
  },
  rules: {
    'R-INST-11': at('二（一）1', '专家初审后…推荐备案'),
    'R-INST-12': at('二（一）2', '属地原则'),
    'R-INST-13': at('二（一）3', '评价机构目录'),
    'R-INST-19': at('一', '不含技工院校'),
  },
};
