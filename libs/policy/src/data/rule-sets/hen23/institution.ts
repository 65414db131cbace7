import type { institutionParameters } from '../../parameters/institution';
import { at, type Chapter, readAt, says } from '../stated';
import { PROCESS } from './places';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': says('2022-01-01', '二（二）', '2022年以来'),
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': says('PROVINCIAL_OFFICE_CONSENT', '二（二）', '不得跨省辖市'),
  },
  rules: {
    'R-INST-01': at('二（二）', '强化目录清单管理'),
    'R-INST-02': at('二（二）', '2022年以来'),
    'R-INST-06a': at('二（二）', '不得跨省辖市'),
    'R-INST-16': readAt(PROCESS, '至少一个月'),
  },
};
