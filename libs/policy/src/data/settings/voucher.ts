export const voucherSettings = {
  'channel.voucherless': {
    id: 'A-71',
    default: false as boolean,
    says: 'a subsidy may be applied for without a voucher',
  },
  'voucher.validityMonths': { id: 'A-02', default: null as number | null, says: 'no expiry unless configured' },
} as const;
