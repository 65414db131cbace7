export const voucherSettings = {
  'channel.voucherless': {
    id: 'A-71',
    default: false as boolean,
    says: 'a subsidy may be applied for without a voucher',
  },
  'voucher.validityMonths': { id: 'A-02', default: null as number | null, says: 'no expiry unless configured' },
  'voucher.onePerOccupation': {
    id: 'A-02',
    default: true as boolean,
    says: 'at most one live voucher of a person for an occupation',
  },
  'voucher.yearlyMaximum': {
    id: 'A-02',
    default: null as number | null,
    says: 'as many vouchers a year as are given, each further one flagged; or at most so many, where configured',
  },
  'voucher.effectivelyUsedFrom': {
    id: 'A-03',
    default: 'REDEEM' as 'REDEEM' | 'CERTIFY' | 'TRAIN',
    words: ['REDEEM', 'CERTIFY', 'TRAIN'],
    says: 'a voucher is effectively used when it is redeemed and not revoked',
  },
  'voucher.oneEnrolment': {
    id: 'A-64',
    default: true as boolean,
    says: 'one voucher, one enrolment; one enrolment, one voucher',
  },
  'claim.assistedByJustice': {
    id: 'A-73',
    default: true as boolean,
    says: 'the justice department may claim for those it confines, with their recorded consent; the holder stays the person',
  },
} as const;
