/** How a county can be broken behind the services' back, and which checks must say so, and no other. */
export interface Break {
  readonly how: string;
  readonly seenBy: readonly string[];
  /** As the superuser, with triggers and foreign keys asleep. */
  readonly sql: string;
}

const drop = (table: string, ...constraints: string[]) => `ALTER TABLE ${table} ${constraints.map((name) => `DROP CONSTRAINT "${name}"`).join(', ')};`;
/** One row that a condition names. */
const one = (table: string, condition: string) => `ctid = (SELECT ctid FROM ${table} WHERE ${condition} ORDER BY 1 LIMIT 1)`;

const ofVoucher: readonly Break[] = [
  { how: 'a place is not counted', seenBy: ['I1.counter'], sql: `UPDATE voucher.campaign SET ever_issued = ever_issued - 1, "left" = "left" + 1` },
  { how: 'a quota nobody granted', seenBy: ['I1.quota'], sql: `${drop('voucher.campaign', 'campaign.not-granted')} UPDATE voucher.campaign SET quota = quota + 1, "left" = "left" + 1` },
  { how: 'a live voucher without its key', seenBy: ['I2.live'], sql: `UPDATE voucher.voucher SET live_key = NULL WHERE stage = 'in-assessment'` },
  {
    how: 'a key held twice',
    seenBy: ['I2.key', 'I2.live'],
    sql: `${drop('voucher.voucher', 'voucher.already-held')} UPDATE voucher.voucher SET live_key = (SELECT live_key FROM voucher.voucher WHERE live_key IS NOT NULL LIMIT 1) WHERE stage = 'cancelled'`,
  },
  { how: 'a number given twice', seenBy: ['I5.number'], sql: `${drop('voucher.voucher', 'fault.voucher-number')} UPDATE voucher.voucher SET number = (SELECT min(number) FROM voucher.voucher) WHERE stage IN ('redeemed', 'revoked')` },
  {
    how: 'two vouchers of one person and campaign',
    seenBy: ['I5.holder'],
    sql: `${drop('voucher.voucher', 'fault.voucher-person-campaign')} UPDATE voucher.voucher SET holder = (SELECT holder FROM voucher.voucher WHERE stage = 'payable') WHERE stage = 'cancelled'`,
  },
  { how: 'a campaign that was published is a draft', seenBy: ['I6.campaign'], sql: `UPDATE voucher.campaign SET state = 'draft'` },
  { how: 'a step torn out of a history', seenBy: ['I6.voucher'], sql: `DELETE FROM voucher.voucher_step WHERE ${one('voucher.voucher_step', `by = 'admit' AND kind = 'command'`)}` },
  { how: 'a step no command may take', seenBy: ['I6.voucher'], sql: `UPDATE voucher.voucher_step SET by = 'reject' WHERE by = 'withdraw'` },
  { how: 'a campaign that counts on more than it has', seenBy: ['I9.grant'], sql: `UPDATE voucher.campaign SET granted_fen = granted_fen + 1` },
  { how: 'a voucher that ended comes to life', seenBy: ['I2.live', 'I6.voucher', 'I9.ended'], sql: `UPDATE voucher.voucher SET decided = 'claimed', stage = 'claimed' WHERE stage = 'cancelled'` },
  { how: 'an ended voucher shows another end', seenBy: ['I6.voucher', 'I18.unbound'], sql: `UPDATE voucher.voucher SET stage = 'lapsed' WHERE stage = 'cancelled'` },
];

const ofTraining: readonly Break[] = [
  { how: 'a class that was completed is only approved', seenBy: ['I6.class'], sql: `UPDATE training.class SET state = 'approved'` },
  { how: 'a review torn out', seenBy: ['I8.class'], sql: `DELETE FROM training.review WHERE seat = 'industry-second'` },
  { how: 'one officer in two seats of a class', seenBy: ['I8.class'], sql: `${drop('training.review', 'class.reviewer-again')} UPDATE training.review SET reviewer = (SELECT reviewer FROM training.review WHERE seat = 'hrss-first') WHERE seat = 'hrss-second'` },
  { how: 'an enrolment of another person', seenBy: ['I3'], sql: `UPDATE training.enrolment SET person = gen_random_uuid() WHERE id = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')` },
  { how: 'a class that opened after the certificate', seenBy: ['I3'], sql: `UPDATE training.class SET opened_on = ends_on + 100` },
  { how: 'a training that ended after the assessment', seenBy: ['I3'], sql: `UPDATE training.enrolment SET completed_on = completed_on + 100` },
  { how: 'an enrolment that ended and nobody heard of it', seenBy: ['I18'], sql: `UPDATE training.enrolment SET ended_on = completed_on, end_reason = 'removed', awaited = false WHERE id = (SELECT enrolment FROM voucher.voucher WHERE stage = 'payable')` },
];

const ofCertificate: readonly Break[] = [
  { how: 'a certificate of another level', seenBy: ['I3'], sql: `UPDATE certificate.certificate SET level = 'SENIOR' WHERE enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')` },
  { how: 'a certificate that is behind its answers', seenBy: ['I6.certificate'], sql: `UPDATE certificate.certificate SET state = 'issued' WHERE state = 'verified'` },
  { how: 'a sitting that was confirmed is only accepted', seenBy: ['I6.sitting'], sql: `UPDATE certificate.sitting SET state = 'accepted'` },
  { how: 'a number issued twice', seenBy: ['I5.certificate'], sql: `${drop('certificate.certificate', 'certificate.number-taken')} UPDATE certificate.certificate SET number = (SELECT min(number) FROM certificate.certificate)` },
  { how: 'a verification that never was', seenBy: ['I3'], sql: `UPDATE certificate.verification SET id = gen_random_uuid()` },
];

const ofSettlement: readonly Break[] = [
  { how: 'a line without its verification', seenBy: ['I4.line'], sql: `UPDATE settlement.line SET verification = gen_random_uuid() WHERE state = 'returned'` },
  { how: 'a push on no verification', seenBy: ['I4.push'], sql: `UPDATE settlement.push_line SET verification = gen_random_uuid()` },
  { how: 'a line paid again on a revoked certificate', seenBy: ['I4.revoked', 'I7.lines'], sql: `UPDATE settlement.line SET state = 'paid' WHERE state = 'recovered'` },
  { how: 'a line settled twice', seenBy: ['I5.settled'], sql: `DROP INDEX settlement."payment.already-live"; INSERT INTO settlement.payment SELECT gen_random_uuid(), line, number + 1, gen_random_uuid(), fund, payee, amount_fen, state, gen_random_uuid(), 1, settled_on, NULL, NULL, 1 FROM settlement.payment WHERE state = 'settled' LIMIT 1` },
  { how: 'an entitlement in two live lines', seenBy: ['I5.line-entitlement'], sql: `DROP INDEX settlement."line.entitlement-already-claimed"; UPDATE settlement.line SET entitlement = (SELECT entitlement FROM settlement.line WHERE state = 'paid') WHERE state = 'returned'` },
  {
    how: 'a person trained twice in a year, the level missing in two ways',
    seenBy: ['I3', 'I4.line', 'I5.line-training'],
    sql: `UPDATE settlement.line SET level = CASE state WHEN 'paid' THEN NULL ELSE '' END, person = (SELECT person FROM settlement.line WHERE state = 'paid') WHERE state IN ('paid', 'returned');
          UPDATE certificate.certificate SET level = NULL WHERE enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')`,
  },
  { how: 'an application that was approved is only accepted', seenBy: ['I6.application'], sql: `UPDATE settlement.application SET state = 'accepted'` },
  { how: 'an attempt returned on no day', seenBy: ['I6.payment'], sql: `UPDATE settlement.payment SET returned_on = NULL WHERE state = 'returned'` },
  { how: 'a fen in another account', seenBy: ['I7.balance'], sql: `UPDATE settlement.fund_account SET balance_fen = balance_fen + CASE kind WHEN 'free' THEN 1 WHEN 'reserved' THEN -1 ELSE 0 END` },
  { how: 'a fen from nowhere', seenBy: ['I7.accounts', 'I7.balance'], sql: `UPDATE settlement.fund_account SET balance_fen = balance_fen + 1 WHERE kind = 'free'` },
  {
    how: 'an account below zero',
    seenBy: ['I7.balance', 'I7.floor'],
    sql: `${drop('settlement.fund_account', 'fund.insufficient')} UPDATE settlement.fund_account SET balance_fen = balance_fen + CASE kind WHEN 'in-payment' THEN -1 WHEN 'free' THEN 1 ELSE 0 END`,
  },
  { how: 'an appropriation that is more than was given', seenBy: ['I7.treasury'], sql: `UPDATE settlement.appropriation SET amount_fen = amount_fen + 1` },
  { how: 'money under another reason', seenBy: ['I7.ways'], sql: `UPDATE settlement.posting SET natural_key = 'gift:' || line WHERE why = 'commit'` },
  { how: 'a paid line that says it is not yet', seenBy: ['I7.lines'], sql: `UPDATE settlement.line SET state = 'in-payment' WHERE state = 'paid'` },
  { how: 'a push with another sum', seenBy: ['I8.push'], sql: `UPDATE settlement.push SET total_fen = total_fen + 1` },
  { how: 'a push accepted with another sum', seenBy: ['I8.accepted'], sql: `UPDATE settlement.push SET accepted_fen = accepted_fen + 1` },
  { how: 'a payment file with another count', seenBy: ['I8.file'], sql: `UPDATE settlement.payment_file SET lines = lines + 1` },
  { how: 'a line pushed with another amount', seenBy: ['I8.amount', 'I8.push'], sql: `UPDATE settlement.push_line SET amount_fen = amount_fen + 1 WHERE sequence = 1` },
  { how: 'an application for one more', seenBy: ['I8.application'], sql: `UPDATE settlement.application SET persons = persons + 1` },
  { how: 'one officer in two seats', seenBy: ['I8.opinions', 'I8.reviewers'], sql: `${drop('settlement.application', 'application.same-reviewer')} UPDATE settlement.application SET hrss_second = hrss_first` },
  { how: 'an opinion under another name', seenBy: ['I8.opinions'], sql: `UPDATE settlement.application_remark SET account = gen_random_uuid() WHERE step = 'hrss-first'` },
  { how: 'a maker who checks', seenBy: ['I8.finance'], sql: `${drop('settlement.push', 'push.same-officer')} UPDATE settlement.push SET accepted_by = proposed_by` },
  { how: 'a grant that nobody posted', seenBy: ['I9.grant', 'I9.sum'], sql: `UPDATE settlement.campaign_grant SET granted_fen = granted_fen + 1` },
  { how: 'a reserve that did not end', seenBy: ['I9.reserve'], sql: `DELETE FROM settlement.reserve_end WHERE ${one('settlement.reserve_end', `kind = 'committed'`)}` },
  { how: 'a voucher that ended and released nothing', seenBy: ['I9.ended', 'I9.reserve'], sql: `DELETE FROM settlement.reserve_end WHERE kind = 'released'` },
  { how: 'an entitlement that fell and nobody heard of it', seenBy: ['I18'], sql: `UPDATE settlement.entitlement SET state = 'held' WHERE state = 'payable' AND enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'payable')` },
];

const ofAll: readonly Break[] = [
  { how: 'a login that opens two accounts', seenBy: ['I5.login'], sql: `DROP INDEX identity."account.login-taken"; UPDATE identity.account SET login_hash = (SELECT min(login_hash) FROM identity.account WHERE kind = 'staff') WHERE kind = 'staff'` },
  { how: 'an audit line rewritten', seenBy: ['I14.settlement'], sql: `UPDATE settlement.audit SET account = gen_random_uuid() WHERE id = (SELECT min((lines ->> 0)::bigint) FROM settlement.audit_block)` },
  { how: 'an audit line slipped in', seenBy: ['I14.identity'], sql: `INSERT INTO identity.audit (at, business_at, correlation, account, role, session, route, outcome, cites, ids) SELECT at, business_at, correlation, account, role, session, route, 'refused', cites, ids FROM identity.audit LIMIT 1` },
  {
    how: 'the end of the chain cut off, its lines made to wait again',
    seenBy: ['I14.certificate'],
    sql: `WITH cut AS (DELETE FROM certificate.audit_block WHERE number = (SELECT max(number) FROM certificate.audit_block) RETURNING lines)
          INSERT INTO certificate.audit_unsealed SELECT jsonb_array_elements_text(lines)::bigint FROM cut`,
  },
  { how: 'an event that never arrived', seenBy: ['I17.settlement'], sql: `DELETE FROM settlement.inbox WHERE name = 'class.opened'` },
  { how: 'an event nobody told', seenBy: ['I17.voucher'], sql: `INSERT INTO voucher.inbox (event_id, name, key, state) VALUES ('training.999999', 'class.opened', 'x', 'handled')` },
  { how: 'an event parked nowhere', seenBy: ['I17.parked-training'], sql: `UPDATE training.inbox SET state = 'parked' WHERE ${one('training.inbox', 'true')}` },
];

export const breaks: readonly Break[] = [...ofVoucher, ...ofTraining, ...ofCertificate, ...ofSettlement, ...ofAll];
