import type { institutionParameters } from '../../parameters/institution';
import type { Chapter } from '../stated';

export const institution: Chapter<typeof institutionParameters> = {
  parameters: {
    'institution.barSince': null,
    'institution.privateSchool.noIssueSince': null,
    'institution.privateSchool.annualCheckYear': null,
    'institution.crossRegion': null,
  },
  rules: {},
};
