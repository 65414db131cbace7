import { dated, whole, word } from '../../frame/parameter';

export const institutionParameters = {
  'institution.barSince': dated('day', 'lower', 'R-INST-02'),
  'institution.privateSchool.noIssueSince': whole('year', 'lower', 'R-INST-05'),
  'institution.privateSchool.annualCheckYear': whole('year', 'none', 'R-INST-05'),
  'institution.crossRegion': word('R-INST-06', ['HRSS_CONSENT_IN_PROVINCE', 'PROVINCIAL_OFFICE_CONSENT']),
} as const;
