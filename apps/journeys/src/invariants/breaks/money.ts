import { type Break, drop, one } from './break';

export const ofSettlement: readonly Break[] = [
  { how: 'a line without its verification', seenBy: ['I4.line'], sql: `UPDATE settlement.line SET verification = gen_random_uuid() WHERE state = 'returned'` },
  { how: 'a push on no verification', seenBy: ['I4.push'], sql: `UPDATE settlement.push_line SET verification = gen_random_uuid()` },
  { how: 'a line paid again on a revoked certificate', seenBy: ['I4.revoked', 'I7.lines'], sql: `UPDATE settlement.line SET state = 'paid' WHERE state = 'recovered'` },
  {
    how: 'a line settled twice',
    seenBy: ['I5.settled'],
    sql: `DROP INDEX settlement."payment.already-live";
          INSERT INTO settlement.payment
          SELECT gen_random_uuid(), line, number + 1, gen_random_uuid(), fund, payee, amount_fen, state, gen_random_uuid(), 1, settled_on, NULL, NULL, 1
          FROM settlement.payment WHERE state = 'settled' LIMIT 1`,
  },
  {
    how: 'an entitlement in two live lines',
    seenBy: ['I5.line-entitlement'],
    sql: `DROP INDEX settlement."line.entitlement-already-claimed";
          UPDATE settlement.line SET entitlement = (SELECT entitlement FROM settlement.line WHERE state = 'paid') WHERE state = 'returned'`,
  },
  {
    how: 'a person trained twice in a year, the level missing in two ways',
    seenBy: ['I3', 'I4.line', 'I5.line-training'],
    sql: `UPDATE settlement.line SET level = CASE state WHEN 'paid' THEN NULL ELSE '' END, person = (SELECT person FROM settlement.line WHERE state = 'paid') WHERE state IN ('paid', 'returned');
          UPDATE certificate.certificate SET level = NULL WHERE enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')`,
  },
  { how: 'an application that was approved is only accepted', seenBy: ['I6.application'], sql: `UPDATE settlement.application SET state = 'accepted'` },
  { how: 'an attempt returned on no day', seenBy: ['I6.payment'], sql: `UPDATE settlement.payment SET returned_on = NULL WHERE state = 'returned'` },
  {
    how: 'a fen in another account',
    seenBy: ['I7.balance'],
    sql: `UPDATE settlement.fund_account SET balance_fen = balance_fen + CASE kind WHEN 'free' THEN 1 WHEN 'reserved' THEN -1 ELSE 0 END`,
  },
  { how: 'a fen from nowhere', seenBy: ['I7.accounts', 'I7.balance'], sql: `UPDATE settlement.fund_account SET balance_fen = balance_fen + 1 WHERE kind = 'free'` },
  {
    how: 'an account below zero',
    seenBy: ['I7.balance', 'I7.floor'],
    sql: `${drop('settlement.fund_account', 'fund.insufficient')}
          UPDATE settlement.fund_account SET balance_fen = balance_fen + CASE kind WHEN 'in-payment' THEN -1 WHEN 'free' THEN 1 ELSE 0 END`,
  },
  { how: 'an appropriation that is more than was given', seenBy: ['I7.treasury'], sql: `UPDATE settlement.appropriation SET amount_fen = amount_fen + 1` },
  { how: 'money under another reason', seenBy: ['I7.ways'], sql: `UPDATE settlement.posting SET natural_key = 'gift:' || line WHERE why = 'commit'` },
  { how: 'a paid line that says it is not yet', seenBy: ['I7.lines'], sql: `UPDATE settlement.line SET state = 'in-payment' WHERE state = 'paid'` },
  { how: 'a push with another sum', seenBy: ['I8.push'], sql: `UPDATE settlement.push SET total_fen = total_fen + 1` },
  { how: 'a push accepted with another sum', seenBy: ['I8.accepted'], sql: `UPDATE settlement.push SET accepted_fen = accepted_fen + 1` },
  { how: 'a payment file with another count', seenBy: ['I8.file'], sql: `UPDATE settlement.payment_file SET lines = lines + 1` },
  { how: 'a line pushed with another amount', seenBy: ['I8.amount', 'I8.push'], sql: `UPDATE settlement.push_line SET amount_fen = amount_fen + 1 WHERE sequence = 1` },
  { how: 'an application for one more', seenBy: ['I8.application'], sql: `UPDATE settlement.application SET persons = persons + 1` },
  {
    how: 'one officer in two seats',
    seenBy: ['I8.opinions', 'I8.reviewers'],
    sql: `${drop('settlement.application', 'application.same-reviewer')} UPDATE settlement.application SET hrss_second = hrss_first`,
  },
  {
    how: 'an opinion under another name',
    seenBy: ['I8.opinions'],
    sql: `UPDATE settlement.application_remark SET account = gen_random_uuid() WHERE step = 'hrss-first'`,
  },
  {
    how: 'a maker who checks under another account',
    seenBy: ['I8.finance'],
    sql: `UPDATE settlement.account_human SET human = (SELECT human FROM settlement.account_human JOIN settlement.push ON proposed_by = account LIMIT 1)
          WHERE account IN (SELECT accepted_by FROM settlement.push)`,
  },
  { how: 'a maker who checks', seenBy: ['I8.finance'], sql: `${drop('settlement.push', 'push.same-officer')} UPDATE settlement.push SET accepted_by = proposed_by` },
  { how: 'a grant that nobody posted', seenBy: ['I9.grant', 'I9.sum'], sql: `UPDATE settlement.campaign_grant SET granted_fen = granted_fen + 1` },
  { how: 'a reserve that did not end', seenBy: ['I9.reserve'], sql: `DELETE FROM settlement.reserve_end WHERE ${one('settlement.reserve_end', `kind = 'committed'`)}` },
  { how: 'a voucher that ended and released nothing', seenBy: ['I9.ended', 'I9.reserve'], sql: `DELETE FROM settlement.reserve_end WHERE kind = 'released'` },
  {
    how: 'an entitlement that fell and nobody heard of it',
    seenBy: ['I18'],
    sql: `UPDATE settlement.entitlement SET state = 'held'
          WHERE state = 'payable' AND enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'payable')`,
  },
];
