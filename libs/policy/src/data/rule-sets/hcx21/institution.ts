import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT, SUPPLY } from './places';

const ENTERPRISES = '二（二）14';
const SCHOOLS = '二（二）15';
const PRIVATE = '二（二）16';
const LAW = '三（一）';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': null,
    'institution.occupationChange.withinYear': says(true, SUPPLY, '年底前'),
    'institution.listedOnConsent': null,
    'institution.privateSchool.noIssueSince': says(2019, PRIVATE, '2019年以来'),
    'institution.privateSchool.annualCheckYear': says(2020, PRIVATE, '2020年度年检合格'),
    'institution.crossRegion': says('HRSS_CONSENT_IN_PROVINCE', ENTERPRISES, '报备同意后…省内跨区域'),
    'institution.crossRegion.freeGroups': says(
      ['PRISONER', 'DETOXIFICATION', 'COMMUNITY_CORRECTION'],
      SUPPLY,
      '合作机构可跨区域培训',
    ),
    'institution.preferredFrom': says(2000, PRIVATE, '2000人次以上'),
    'institution.school.minTrained': says(200, SCHOOLS, '不得少于200人'),
    'institution.school.minApprentices': says(50, SCHOOLS, '不少于50人'),
    'institution.delistedFor': says(
      ['IRREGULAR_MANAGEMENT', 'LOW_QUALITY', 'LAX_ASSESSMENT'],
      LAW,
      '管理不规范、培训质量不高、鉴定考核把关不严',
    ),
    'institution.collegeScope': null,
    'project.acceptedYears': null,
    'project.masterStudio.industryShareMin': says('0.60', ENTERPRISES, '不低于60%'),
    'highSkill.organisedBy': null,
  },
  rules: {
    'R-INST-01': at(ENTERPRISES, '年度目录清单管理'),
    'R-INST-03': at(SUPPLY, '自变更之日起'),
    'R-INST-05': at(PRIVATE, '2019年以来…2020年度年检合格'),
    'R-INST-06b': at(ENTERPRISES, '子公司…跨区域'),
    'R-INST-06c': at(ENTERPRISES, '省内跨区域培训'),
    'R-INST-06d': at(SUPPLY, '合作机构可跨区域培训'),
    'R-INST-07': at(PRIVATE, '2000人次以上'),
    'R-INST-08': at(SCHOOLS, '不得少于200人'),
    'R-INST-09': at(LAW, '退出目录清单管理'),
    'R-INST-16': at(ASSESSMENT, '整改期'),
    'R-INST-17': at(LAW, '线上培训平台…退出'),
    'R-INST-21': at(ENTERPRISES, '不低于60%'),
  },
};
