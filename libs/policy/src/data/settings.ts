/** The choices made where the documents are ambiguous or silent (A-…): configuration, none of it law. One place for all. */
export const settings = {
  'headcount.includeOpeningDay': {
    id: 'A-07',
    default: true as boolean,
    says: 'the opening-day count enters the mean of inspections',
  },
  'headcount.waiverUsesCheckIns': {
    id: 'A-09',
    default: true as boolean,
    says: 'with a recorded waiver the opening count stands as far as face check-ins support it',
  },
  'practice.exemptListedOnline': {
    id: 'A-11',
    default: true as boolean,
    says: 'only occupations of an online list are exempt from practice share, teacher and workstation rules',
  },
  'attendance.minRate': {
    id: 'A-06',
    default: null as string | null,
    says: 'no numeric gate; below a configured rate a person looks',
  },
  'satisfaction.minResponse': {
    id: 'A-42',
    default: '0.5' as string,
    says: 'answers from at least this share of trainees, else not yet assessable',
  },
  'satisfaction.autoRelease': {
    id: 'A-44',
    default: false as boolean,
    says: 'an officer releases from rectification after the minimum',
  },
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
  'training.onePerYear': {
    id: 'A-50',
    default: true as boolean,
    says: 'same person, occupation and level once a year',
  },
  'channel.voucherless': {
    id: 'A-71',
    default: false as boolean,
    says: 'a subsidy may be applied for without a voucher',
  },
  'voucher.validityMonths': { id: 'A-02', default: null as number | null, says: 'no expiry unless configured' },
  'certificate.completionCounts': {
    id: 'A-05',
    default: true as boolean,
    says: 'a completion certificate counts only where no other can be had',
  },
  'certified.moreThanRecognised': {
    id: 'A-08',
    default: 'HOLD' as const,
    says: 'held for a person; the system never chooses persons',
  },
  'lowValue.alertShareOfCap': {
    id: 'A-25',
    default: '0.8' as string,
    says: 'alert at this share of the cap; blocks nobody',
  },
} as const;

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = (typeof settings)[Key]['default'];
export type Settings = { readonly [Key in SettingKey]?: SettingValue<Key> };
