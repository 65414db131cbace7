import * as fitness from './fitness';
import * as person from './person';

export const eligibilityRules = {
  configured: person.audience,
  'R-ELIG-01': person.willingAndQualified,
  'R-ELIG-02a': person.employable,
  'R-ELIG-02b': person.specialAccountEmployable,
  'R-ELIG-03': fitness.postRelated,
  'R-ELIG-04': fitness.transferredElsewhere,
  'R-ELIG-05a': fitness.notOwnStudents,
  'R-ELIG-05b': fitness.notLastStudyYearSameMajor,
  'R-ELIG-05c': fitness.notGraduationYear,
  'R-ELIG-06': fitness.interval,
  'R-ELIG-10': fitness.screened,
} as const;
