import * as course from './course';
import * as fitness from './fitness';
import * as groups from './groups';
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
  'R-ELIG-07a': groups.keyGroup2022,
  'R-ELIG-07b': groups.keyGroup2023,
  'R-ELIG-07c': groups.keyGroupHuangchuan,
  'R-ELIG-07d': groups.keyGroupPuyang,
  'R-ELIG-07e': groups.keyGroupCollege,
  'R-ELIG-08a': groups.prisonerOfAge,
  'R-ELIG-08b': groups.prisonerReleasedSoon,
  'R-ELIG-09': groups.freeOfCharge,
  'R-ELIG-10': fitness.screened,
  'R-ELIG-11': course.entrepreneur,
  'R-ELIG-12': course.noStudentFee,
} as const;
