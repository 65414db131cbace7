import * as opening from './opening';
import * as structure from './structure';

export const classesRules = {
  'R-CLASS-01': structure.maxSize,
  'R-CLASS-02': structure.teacherRatio,
  'R-CLASS-03': structure.workstationRatio,
  'R-CLASS-04': structure.lessonLength,
  'R-CLASS-05': structure.practiceShare,
  'R-CLASS-06': structure.onlineTheory,
  'R-CLASS-07': structure.completionHours,
  'R-CLASS-09': opening.applicationComplete,
  'R-CLASS-10': opening.fourReviews,
  'R-CLASS-11': opening.inSystem,
  'R-CLASS-12': opening.openingCount,
  'R-CLASS-13a': opening.countByMean,
  'R-CLASS-13b': opening.countByOpening,
  'R-CLASS-15': opening.enteredBeforeOpening,
} as const;
