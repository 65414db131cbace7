import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, says } from '../stated';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': says('2025-01-01', '演示第六条', '2025年以来'),
    'institution.occupationChange.withinYear': null,
    'institution.listedOnConsent': null,
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': says('PROVINCIAL_OFFICE_CONSENT', '演示第六条', '跨区须经同意'),
    'institution.crossRegion.freeGroups': null,
    'institution.preferredFrom': null,
    'institution.school.minTrained': null,
    'institution.school.minApprentices': null,
    'institution.delistedFor': says(['IRREGULAR_MANAGEMENT', 'LOW_QUALITY', 'LAX_ASSESSMENT'], '演示第六条', '退出目录'),
    'institution.collegeScope': null,
    'project.acceptedYears': null,
    'project.masterStudio.industryShareMin': null,
    'highSkill.organisedBy': null,
  },
  rules: {
    'R-INST-01': at('演示第六条', '机构管理'),
    'R-INST-02': at('演示第六条', '机构管理'),
    'R-INST-03': at('演示第六条', '机构管理'),
    'R-INST-06a': at('演示第六条', '机构管理'),
    'R-INST-09': at('演示第六条', '机构管理'),
    'R-INST-16': at('演示第六条', '机构管理'),
  },
};
