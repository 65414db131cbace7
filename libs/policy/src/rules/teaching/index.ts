import * as staff from './staff';

export const teachingRules = {
  'R-TEACH-02': staff.teachersPerSpecialty,
} as const;
