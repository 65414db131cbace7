import * as staff from './staff';

export const teachingRules = {
  'R-TEACH-01a': staff.someCertified,
  'R-TEACH-01b': staff.correspondingNumber,
  'R-TEACH-01c': staff.manufacturingCentre,
  'R-TEACH-02': staff.teachersPerSpecialty,
  'R-TEACH-03': staff.fullTimeTeachersFiled,
  'R-TEACH-04': staff.teachersEntered,
  'R-TEACH-05': staff.teachersInspected,
} as const;
