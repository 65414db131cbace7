import { type Break, one } from './break';

export const ofRecords: readonly Break[] = [
  {
    how: 'a login that opens two accounts',
    seenBy: ['I5.login'],
    sql: `DROP INDEX identity."account.login-taken";
          UPDATE identity.account SET login_hash = (SELECT min(login_hash) FROM identity.account WHERE kind = 'staff') WHERE kind = 'staff'`,
  },
  {
    how: 'an audit line rewritten',
    seenBy: ['I14.settlement'],
    sql: `UPDATE settlement.audit SET account = gen_random_uuid() WHERE id = (SELECT min((lines ->> 0)::bigint) FROM settlement.audit_block)`,
  },
  {
    how: 'an audit line slipped in',
    seenBy: ['I14.identity'],
    sql: `INSERT INTO identity.audit (at, business_at, correlation, account, role, session, route, outcome, cites, ids)
          SELECT at, business_at, correlation, account, role, session, route, 'refused', cites, ids FROM identity.audit LIMIT 1`,
  },
  {
    how: 'the end of the chain cut off, its lines made to wait again',
    seenBy: ['I14.certificate'],
    sql: `WITH cut AS (DELETE FROM certificate.audit_block WHERE number = (SELECT max(number) FROM certificate.audit_block) RETURNING lines)
          INSERT INTO certificate.audit_unsealed SELECT jsonb_array_elements_text(lines)::bigint FROM cut`,
  },
  { how: 'an event that never arrived', seenBy: ['I17.settlement'], sql: `DELETE FROM settlement.inbox WHERE name = 'class.opened'` },
  {
    how: 'an event nobody told',
    seenBy: ['I17.voucher'],
    sql: `INSERT INTO voucher.inbox (event_id, name, key, state) VALUES ('training.999999', 'class.opened', 'x', 'handled')`,
  },
  { how: 'an event parked nowhere', seenBy: ['I17.parked-training'], sql: `UPDATE training.inbox SET state = 'parked' WHERE ${one('training.inbox', 'true')}` },
];
