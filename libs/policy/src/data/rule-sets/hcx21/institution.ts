import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, says } from '../stated';
import { ASSESSMENT } from './places';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': null,
    'institution.privateSchool.noIssueSince': says(2019, '二（二）16', '2019年以来'),
    'institution.privateSchool.annualCheckYear': says(2020, '二（二）16', '2020年度年检合格'),
    'institution.crossRegion': says('HRSS_CONSENT_IN_PROVINCE', '二（二）14', '报备同意后…省内跨区域'),
  },
  rules: {
    'R-INST-01': at('二（二）14', '年度目录清单管理'),
    'R-INST-16': at(ASSESSMENT, '整改期'),
  },
};
