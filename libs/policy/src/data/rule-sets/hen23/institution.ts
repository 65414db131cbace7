import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, read, readAt, says } from '../stated';
import { ONLINE, PROCESS } from './places';

const STRUCTURE = '二（二）';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': says('2022-01-01', STRUCTURE, '2022年以来'),
    'institution.occupationChange.withinYear': null,
    'institution.listedOnConsent': null,
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': says('PROVINCIAL_OFFICE_CONSENT', STRUCTURE, '不得跨省辖市'),
    'institution.crossRegion.freeGroups': null,
    'institution.preferredFrom': null,
    'institution.school.minTrained': null,
    'institution.school.minApprentices': null,
    'institution.delistedFor': null,
    'institution.collegeScope': null,
    'project.acceptedYears': null,
    'project.masterStudio.industryShareMin': null,
    'highSkill.organisedBy': read(
      ['PROJECT', 'ORDER', 'PACKAGE', 'PROCUREMENT', 'OPEN_BIDDING'],
      '二（一）9',
      '项目、订单、打包、政府采购、公开招标',
    ),
  },
  rules: {
    'R-INST-01': at(STRUCTURE, '强化目录清单管理'),
    'R-INST-02': at(STRUCTURE, '2022年以来'),
    'R-INST-03': at(ONLINE, '自变更之日起'),
    'R-INST-06a': at(STRUCTURE, '不得跨省辖市'),
    'R-INST-14': readAt('二（三）', '不得随意指定机构'),
    'R-INST-16': readAt(PROCESS, '至少一个月'),
    'R-INST-17': readAt(ONLINE, '自发现之日起'),
    'R-INST-18': at('二（一）4', '非法培训评价机构'),
    'R-INST-23': readAt('二（一）9', '公开招标等方式'),
  },
};
