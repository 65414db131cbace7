import * as settlement from './application';
import * as deadlines from './deadlines';
import * as fund from './fund';
import * as notice from './notice';
import * as payment from './payment';

export const settlementRules = {
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
  'R-SET-10a': fund.specialAccountFirst,
  'R-SET-10b': fund.fundInOrder,
  'R-SET-10c': fund.fundNamed,
  'R-SET-11': payment.paymentRecorded,
  'R-SET-12': fund.shareForTraining,
  'R-SET-13': payment.newSkillsFirst,
  'R-SET-14': settlement.committedTruthful,
  'R-SET-15': settlement.knownApplicant,
  'R-SET-16': notice.noticeRecorded,
  'R-SET-17': settlement.hrssReviewedTwice,
  'R-SET-18': payment.misuse,
  'R-SET-19': payment.wronglyAllocated,
  'R-SET-20': fund.bulletinEveryQuarter,
  'R-SET-21': fund.auditedEveryYear,
  'R-SET-23': payment.pilotByProject,
  'A-20': notice.reviewAfterNotice,
  'A-58': notice.appealDecided,
} as const;
