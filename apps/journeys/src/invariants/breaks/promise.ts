import { type Break, drop, one } from './break';

export const ofVoucher: readonly Break[] = [
  { how: 'a place is not counted', seenBy: ['I1.counter'], sql: `UPDATE voucher.campaign SET ever_issued = ever_issued - 1, "left" = "left" + 1` },
  {
    how: 'a quota nobody granted',
    seenBy: ['I1.quota'],
    sql: `${drop('voucher.campaign', 'campaign.not-granted')} UPDATE voucher.campaign SET quota = quota + 1, "left" = "left" + 1`,
  },
  { how: 'a live voucher without its key', seenBy: ['I2.live'], sql: `UPDATE voucher.voucher SET live_key = NULL WHERE stage = 'in-assessment'` },
  {
    how: 'a key held twice',
    seenBy: ['I2.key', 'I2.live'],
    sql: `${drop('voucher.voucher', 'voucher.already-held')}
          UPDATE voucher.voucher SET live_key = (SELECT live_key FROM voucher.voucher WHERE live_key IS NOT NULL LIMIT 1) WHERE stage = 'cancelled'`,
  },
  {
    how: 'a number given twice',
    seenBy: ['I5.number'],
    sql: `${drop('voucher.voucher', 'fault.voucher-number')}
          UPDATE voucher.voucher SET number = (SELECT min(number) FROM voucher.voucher) WHERE stage IN ('redeemed', 'revoked')`,
  },
  {
    how: 'two vouchers of one person and campaign',
    seenBy: ['I5.holder'],
    sql: `${drop('voucher.voucher', 'fault.voucher-person-campaign')} UPDATE voucher.voucher SET holder = (SELECT holder FROM voucher.voucher WHERE stage = 'payable') WHERE stage = 'cancelled'`,
  },
  { how: 'a campaign that was published is a draft', seenBy: ['I6.campaign'], sql: `UPDATE voucher.campaign SET state = 'draft'` },
  {
    how: 'a step torn out of a history',
    seenBy: ['I6.voucher'],
    sql: `DELETE FROM voucher.voucher_step WHERE ${one('voucher.voucher_step', `by = 'admit' AND kind = 'command'`)}`,
  },
  { how: 'a step no command may take', seenBy: ['I6.voucher'], sql: `UPDATE voucher.voucher_step SET by = 'reject' WHERE by = 'withdraw'` },
  { how: 'a campaign that counts on more than it has', seenBy: ['I9.grant'], sql: `UPDATE voucher.campaign SET granted_fen = granted_fen + 1` },
  {
    how: 'a voucher that ended comes to life',
    seenBy: ['I2.live', 'I6.voucher', 'I9.ended'],
    sql: `UPDATE voucher.voucher SET decided = 'claimed', stage = 'claimed' WHERE stage = 'cancelled'`,
  },
  { how: 'an ended voucher shows another end', seenBy: ['I6.voucher', 'I18.unbound'], sql: `UPDATE voucher.voucher SET stage = 'lapsed' WHERE stage = 'cancelled'` },
];
