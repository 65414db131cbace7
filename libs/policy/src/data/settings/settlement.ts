export const settlementSettings = {
  'review.alarmAfterTarget': {
    id: 'A-18',
    default: true as boolean,
    says: '10 working days are the deadline, 15 the alarm',
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
} as const;
