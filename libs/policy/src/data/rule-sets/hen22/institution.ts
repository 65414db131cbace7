import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, says } from '../stated';
import { ONLINE, PROCESS, SUPPLY } from './places';

const PROJECTS = '二（三）15';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': null,
    'institution.occupationChange.withinYear': null,
    'institution.listedOnConsent': says(['UNDERGRADUATE', 'HIGHER_VOCATIONAL'], SUPPLY, '未纳入…的高校'),
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': null,
    'institution.crossRegion.freeGroups': null,
    'institution.preferredFrom': null,
    'institution.school.minTrained': null,
    'institution.school.minApprentices': null,
    'institution.delistedFor': null,
    'institution.collegeScope': null,
    'project.acceptedYears': says({ min: 2019, max: 2021 }, PROJECTS, '2019—2021年项目'),
    'project.masterStudio.industryShareMin': null,
    'highSkill.organisedBy': null,
  },
  rules: {
    'R-INST-01': at(SUPPLY, '纳入目录清单管理'),
    'R-INST-03': at(SUPPLY, '自变更之日起'),
    'R-INST-04': at(SUPPLY, '申请同意后自动纳入'),
    'R-INST-16': at(PROCESS, '一月的整改'),
    'R-INST-17': at(ONLINE, '不得参与补贴培训'),
    'R-INST-20': at(PROJECTS, '绩效评估'),
    'R-INST-22': at('二（二）14', '400家左右'),
  },
};
