export const settlementSettings = {
  'review.alarmAfterTarget': {
    id: 'A-18',
    default: true as boolean,
    says: '10 working days are the deadline, 15 the alarm',
  },
  'clock.noticeApart': {
    id: 'A-19',
    default: true as boolean,
    says: 'the days of the notice do not count towards the time of HRSS; both ways are reported',
  },
  'clock.stopsWithApplicant': {
    id: 'A-19',
    default: true as boolean,
    says: 'the clock stands while the dossier is with the applicant',
  },
  'review.targetWorkingDays': {
    id: 'A-22',
    default: 10 as number,
    says: 'service target where the rule set is silent',
  },
  'process.targetWorkingDays': {
    id: 'A-22',
    default: 15 as number,
    says: 'service target of HRSS and of finance where the rule set is silent',
  },
  'notice.daysRunAsWorkingDays': {
    id: 'A-21',
    default: true as boolean,
    says: 'a notice of n days runs n working days, which satisfies both readings',
  },
  'notice.beforeHrssReview': {
    id: 'A-20',
    default: true as boolean,
    says: 'industry review, notice, then both HRSS reviews',
  },
  'push.onWorkingDay': {
    id: 'A-23',
    default: 1 as number,
    says: 'the push of a month is made on this working day of it; the clock of finance starts with it',
  },
  'notice.keptBack': {
    id: 'A-54',
    default: ['documentNumber', 'phone', 'bankAccount', 'address', 'birthDate'] as readonly string[],
    says: 'a notice shows masked name, last four digits, occupation and amount, and never these',
  },
  'fund.unnamedSpecialAccount': {
    id: 'A-55',
    default: false as boolean,
    says: 'the special account pays only under a document that names it',
  },
  'fund.choiceNeedsReason': {
    id: 'A-56',
    default: true as boolean,
    says: 'behind the special account an officer chooses the fund and writes down why',
  },
  'appeal.withinNotice': {
    id: 'A-58',
    default: true as boolean,
    says: 'an appeal is an objection: made while the notice runs',
  },
  'review.competentDepartment': {
    id: 'A-67',
    default: 'INDUSTRY_ELSE_HRSS' as 'INDUSTRY_ELSE_HRSS' | 'HRSS',
    words: ['INDUSTRY_ELSE_HRSS', 'HRSS'],
    says: 'the industry department where the class has one, otherwise HRSS; one clock for acceptance and review',
  },
} as const;
