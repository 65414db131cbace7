import type { Finding } from '../frame/finding';
import type { Rule } from '../frame/rule';
import type { RuleSet } from '../frame/rule-set';
import * as assessment from './assessment/assessment';
import * as presence from './attendance/presence';
import * as recording from './attendance/recording';
import * as certificate from './certificate/certificate';
import * as opening from './class/opening';
import * as structure from './class/structure';
import * as fitness from './eligibility/fitness';
import * as person from './eligibility/person';
import * as institution from './institution/institution';
import * as invariant from './invariant/invariant';
import * as settlement from './settlement/application';
import * as deadlines from './settlement/deadlines';
import * as notice from './settlement/notice';
import * as subsidy from './subsidy/subsidy';
import * as voucher from './voucher/voucher';

/** Every rule by its id: the id is written where it is used, and one that does not exist does not compile. */
export const rules = {
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
  'R-TEACH-02': structure.teachersPerSpecialty,
  'R-ATT-01': recording.theoryRecorded,
  'R-ATT-02': recording.practiceRecorded,
  'R-ATT-03a': recording.allVisibleOrNotRecognised,
  'R-ATT-03b': recording.allVisibleOrNoSubsidy,
  'R-ATT-04': recording.faceCheckIn,
  'R-ATT-06': presence.openingDayInspected,
  'R-ATT-07a': presence.inspectedInCourse,
  'R-ATT-08': presence.inspectionsEntered,
  'R-ATT-10a': presence.makeUpWithLeave,
  'R-ATT-10b': presence.makeUpWithConsent,
  'R-ATT-10c': presence.makeUpOnVideo,
  'R-ATT-11': presence.attendanceRate,
  'R-ATT-13': presence.opinionGiven,
  'R-ASM-01a': assessment.noDirectExam2021,
  'R-ASM-01b': assessment.noDirectExam2022,
  'R-ASM-01c': assessment.noDirectExam2023,
  'R-ASM-03': assessment.proposedAhead,
  'R-ASM-04a': assessment.survey2021,
  'R-ASM-04b': assessment.survey2022,
  'R-ASM-04c': assessment.survey2023,
  'R-ASM-17': assessment.recordComplete,
  'R-CERT-01': certificate.knownKind,
  'R-CERT-03': certificate.lowValueShare,
  'R-CERT-04': certificate.inQuerySystem,
  'R-VCH-01': voucher.issuedToQualified,
  'R-VCH-02': voucher.realName,
  'R-VCH-03': voucher.notTransferable,
  'R-VCH-04': voucher.certificateForVoucher,
  'R-VCH-05': voucher.noCertificateNoValue,
  'R-VCH-06': voucher.noStepSkipped,
  'R-VCH-07': voucher.threeRoles,
  'R-VCH-08': voucher.usableChannel,
  'R-VCH-09': voucher.yearlyCounters,
  'R-SUB-01': subsidy.assessmentTariff,
  'R-SUB-02': subsidy.onceForAssessment,
  'R-SUB-04': subsidy.clearOfVoids,
  'R-SUB-05': subsidy.hireReward,
  'R-SUB-06': subsidy.placementReward,
  'R-SUB-14': subsidy.trainingTariff,
  'R-SET-01': deadlines.reviewWithinText,
  'R-SET-02': deadlines.reviewWithinForm,
  'R-SET-03a': notice.noticeRan2021,
  'R-SET-03b': notice.noticeRan2022,
  'R-SET-03c': notice.noticeRan2023,
  'R-SET-04': notice.masked,
  'R-SET-05': deadlines.hrssWithin,
  'R-SET-06': deadlines.financeWithin,
  'R-SET-07': settlement.twoHandlers,
  'R-SET-08': settlement.pushedMonthly,
  'R-SET-09': settlement.confirmedByFinance,
  'R-SET-10a': settlement.specialAccountFirst,
  'R-SET-10b': settlement.fundInOrder,
  'R-SET-10c': settlement.fundNamed,
  'R-SET-14': settlement.committedTruthful,
  'R-SET-15': settlement.knownApplicant,
  'R-SET-16': notice.noticeRecorded,
  'R-SET-17': settlement.hrssReviewedTwice,
  'R-INST-01': institution.inCatalogue,
  'R-INST-02': institution.noEvidentProblem,
  'R-INST-06a': institution.withinCity,
  'R-INST-16': institution.notInRectification,
  'INF-01': invariant.redeemedOnce,
  'INF-02': invariant.samePerson,
  'INF-03': invariant.matchesClass,
  'INF-04': invariant.differentOfficers,
  'INF-05': invariant.countsDescend,
  'INF-06': invariant.formSums,
  'INF-07': invariant.wholeFen,
  'INF-08': invariant.versionPinned,
  'INF-09': institution.mayOpen,
  'A-08': subsidy.certifiedWithinRecognised,
  'A-20': notice.reviewAfterNotice,
  'A-50': subsidy.onceAYearForTraining,
  'A-71': subsidy.voucherOrChannel,
} as const;

export type RuleId = keyof typeof rules;
export type FactsOf<Id extends RuleId> = Parameters<(typeof rules)[Id]>[0];
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** One rule on facts, under the set a decision is pinned to. */
export function judge<Id extends RuleId>(id: Id, facts: FactsOf<Id>, set: RuleSet): Finding {
  return (rules[id] as Rule<FactsOf<Id>>)(facts, set);
}

/** Several rules on facts that serve them all, in the order given. */
export function judgeAll<Id extends RuleId>(
  ids: readonly Id[],
  facts: Intersection<FactsOf<Id>>,
  set: RuleSet,
): Finding[] {
  return ids.map((id) => (rules[id] as unknown as Rule<unknown>)(facts, set));
}
