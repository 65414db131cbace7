import * as assessment from './assessment';
import * as body from './body';
import * as route from './route';
import * as sitting from './sitting';
import * as supervision from './supervision';

export const assessmentRules = {
  'R-ASM-01a': assessment.noDirectExam2021,
  'R-ASM-01b': assessment.noDirectExam2022,
  'R-ASM-01c': assessment.noDirectExam2023,
  'R-ASM-02a': sitting.offlineOnly,
  'R-ASM-02b': sitting.onlineTheoryPromoted,
  'R-ASM-02c': sitting.theoryOnComputer,
  'R-ASM-03': assessment.proposedAhead,
  'R-ASM-04a': assessment.survey2021,
  'R-ASM-04b': assessment.survey2022,
  'R-ASM-04c': assessment.survey2023,
  'R-ASM-05': sitting.countyExamines,
  'R-ASM-06': supervision.inspectedEveryHalfYear,
  'R-ASM-07': supervision.findingsHandled,
  'R-ASM-08': supervision.supervised,
  'R-ASM-10': body.acrossTerritories,
  'R-ASM-11a': body.specificationReviewed,
  'R-ASM-11b': body.enterpriseSpecification,
  'R-ASM-12': route.knownRoute,
  'R-ASM-13': route.directRecognition,
  'R-ASM-14': route.processAssessment,
  'R-ASM-15a': route.outstandingGraduates,
  'R-ASM-15b': route.graduatesDirectly,
  'R-ASM-16': route.byCompetition,
  'R-ASM-17': assessment.recordComplete,
  'R-ASM-18': body.ownStudents,
  'R-ASM-19': route.freeOfCharge,
  'R-ASM-20': body.equipped,
  'R-ASM-21': body.issuerAssessed,
  'R-ASM-24': supervision.checkedAtRandom,
} as const;
