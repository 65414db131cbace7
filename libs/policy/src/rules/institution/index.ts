import * as catalogue from './catalogue';
import * as filing from './filing';
import * as institution from './institution';
import * as region from './region';

export const institutionRules = {
  'R-INST-01': catalogue.inCatalogue,
  'R-INST-02': institution.noEvidentProblem,
  'R-INST-03': catalogue.occupationChanged,
  'R-INST-04': catalogue.universityOnConsent,
  'R-INST-05': catalogue.privateSchoolInOrder,
  'R-INST-06a': region.withinCity,
  'R-INST-06b': region.groupCentre,
  'R-INST-06c': region.elsewhereInProvince,
  'R-INST-06d': region.partnersAreFree,
  'R-INST-07': catalogue.preferred,
  'R-INST-08': catalogue.schoolTrainsEnough,
  'R-INST-09': institution.delisted,
  'R-INST-10': filing.bodyExits,
  'R-INST-11': filing.collegeRoute,
  'R-INST-12': filing.otherRoute,
  'R-INST-13': filing.inDirectory,
  'R-INST-14': filing.lawfulDesignation,
  'R-INST-16': institution.notInRectification,
  'R-INST-17': institution.platformNotBanned,
  'R-INST-19': institution.inCollegeScope,
  'R-INST-20': filing.projectsEvaluated,
  'R-INST-21': filing.studiosToIndustry,
  'R-INST-23': filing.highSkillOrganised,
  'INF-09': institution.mayOpen,
} as const;
