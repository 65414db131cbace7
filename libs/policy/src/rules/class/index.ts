import * as counting from './counting';
import * as form from './form';
import * as kind from './kind';
import * as opening from './opening';
import * as programme from './programme';
import * as structure from './structure';

export const classesRules = {
  'R-CLASS-01': structure.maxSize,
  'R-CLASS-02': structure.teacherRatio,
  'R-CLASS-03': structure.workstationRatio,
  'R-CLASS-04': structure.lessonLength,
  'R-CLASS-05': structure.practiceShare,
  'R-CLASS-06': structure.onlineTheory,
  'R-CLASS-07': structure.completionHours,
  'R-CLASS-08': form.followsForm,
  'R-CLASS-09': opening.applicationComplete,
  'R-CLASS-10': opening.fourReviews,
  'R-CLASS-11': opening.inSystem,
  'R-CLASS-12': counting.openingCount,
  'R-CLASS-13a': counting.countByMean,
  'R-CLASS-13b': counting.countByOpening,
  'R-CLASS-14a': programme.apprenticesPerTeacher,
  'R-CLASS-14b': programme.apprenticesByNumber,
  'R-CLASS-15': opening.enteredBeforeOpening,
  'R-CLASS-16': programme.futureIndustryLength,
  'R-CLASS-17': programme.entrepreneurshipCourse,
  'R-CLASS-18': kind.trainingMode,
  'R-CLASS-19': kind.lowValueTraining,
  'R-CLASS-20': kind.highRiskTrade,
  'R-CLASS-21': counting.planDecidesNothing,
} as const;
