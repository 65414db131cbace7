import * as settlement from './application';
import * as deadlines from './deadlines';
import * as notice from './notice';

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
  'R-SET-10a': settlement.specialAccountFirst,
  'R-SET-10b': settlement.fundInOrder,
  'R-SET-10c': settlement.fundNamed,
  'R-SET-14': settlement.committedTruthful,
  'R-SET-15': settlement.knownApplicant,
  'R-SET-16': notice.noticeRecorded,
  'R-SET-17': settlement.hrssReviewedTwice,
  'A-20': notice.reviewAfterNotice,
} as const;
