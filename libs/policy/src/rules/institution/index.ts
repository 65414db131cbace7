import * as institution from './institution';

export const institutionRules = {
  'R-INST-01': institution.inCatalogue,
  'R-INST-02': institution.noEvidentProblem,
  'R-INST-06a': institution.withinCity,
  'R-INST-16': institution.notInRectification,
  'INF-09': institution.mayOpen,
} as const;
