import { type Check, type ContextName, inSql } from './check';

/** Counted anew over all rows, so that an index that is broken, gone, or does not see a row is no excuse. */
function once(name: string, context: ContextName, sentence: string, { table, by, where = 'true', show }: { table: string; by: string; where?: string; show: string }): Check {
  return inSql(
    `I5.${name}`,
    context,
    sentence,
    `SELECT count(*)::integer AS times, min(${show}::text) AS ${show.replace(/\W/g, '')}, max(${show}::text) AS other FROM ${table} WHERE ${where} GROUP BY ${by} HAVING count(*) > 1`,
  );
}

const LIVE = `state NOT IN ('left', 'recovered')`;
/** A missing level is a value, whichever way it is missing. */
const LEVEL = `coalesce(level, '')`;

/** I5: what there is once. */
export const unique: readonly Check[] = [
  once('document', 'identity', 'A document belongs to one checked person.', { table: 'person', by: 'document_hash', where: `assurance <> 'none' AND document_hash IS NOT NULL`, show: 'id' }),
  once('login', 'identity', 'A login opens one account.', { table: 'account', by: 'login_hash', where: 'closed_at IS NULL', show: 'id' }),
  once('account', 'identity', 'A person has one open account.', { table: 'account', by: 'person', where: 'closed_at IS NULL AND person IS NOT NULL', show: 'id' }),
  once('holder', 'voucher', 'A person has one voucher of a campaign, for ever.', { table: 'voucher', by: 'holder, campaign', show: 'id' }),
  once('number', 'voucher', 'A voucher number is given once.', { table: 'voucher', by: 'number', show: 'id' }),
  once('binding', 'voucher', 'A voucher is bound to one class at a time.', { table: 'binding', by: 'voucher', where: 'ended_on IS NULL', show: 'enrolment' }),
  once('enrolment', 'voucher', 'An enrolment is admitted with one voucher.', { table: 'binding', by: 'enrolment', show: 'voucher' }),
  once('code', 'voucher', 'A code of the holder is used once.', { table: 'used_code', by: 'voucher, step', show: 'voucher' }),
  once('seat', 'training', 'A person sits once in a class.', { table: 'enrolment', by: 'class, person', where: 'ended_on IS NULL', show: 'id' }),
  once('awaited', 'training', 'A person awaits one assessment at a time.', { table: 'enrolment', by: 'person', where: 'awaited', show: 'id' }),
  once('certificate', 'certificate', 'An issuer gives a number to one certificate: of those issued here or proven, no two bear the same.', {
    table: 'certificate',
    by: 'body, number',
    where: `origin = 'own' OR state = 'verified'`,
    show: 'id',
  }),
  once('candidate', 'certificate', 'A candidate earns one certificate.', { table: 'certificate', by: 'candidate', where: 'candidate IS NOT NULL', show: 'id' }),
  once('line-certificate', 'settlement', 'A certificate stands behind one live line for each purpose.', { table: 'line', by: 'certificate, purpose', where: LIVE, show: 'id' }),
  once('line-voucher', 'settlement', 'A voucher stands behind one live training line.', {
    table: 'line',
    by: 'voucher',
    where: `${LIVE} AND purpose = 'training' AND voucher IS NOT NULL`,
    show: 'id',
  }),
  once('line-entitlement', 'settlement', 'An entitlement is claimed in one live line.', { table: 'line', by: 'entitlement', where: LIVE, show: 'id' }),
  once('line-assessment', 'settlement', 'A person is assessed at public cost once for an occupation and level (R-SUB-02).', {
    table: 'line',
    by: `person, occupation, ${LEVEL}`,
    where: `${LIVE} AND purpose = 'assessment'`,
    show: 'id',
  }),
  once('line-training', 'settlement', 'A person is trained at public cost once for an occupation and level in a year (A-50).', {
    table: 'line',
    by: `person, occupation, ${LEVEL}, year`,
    where: `${LIVE} AND purpose = 'training'`,
    show: 'id',
  }),
  once('settled', 'settlement', 'A line has one settled, unreturned payment.', {
    table: 'payment',
    by: 'line',
    where: `state IN ('accepted', 'filed', 'settled') OR (settled_on IS NOT NULL AND returned_on IS NULL)`,
    show: 'id',
  }),
  inSql(
    'I5.paid',
    'settlement',
    'The fund paid for a line once, and has it back before it pays again.',
    `SELECT line, sum((to_kind = 'paid')::integer - (from_kind = 'paid')::integer)::integer AS times FROM posting WHERE line IS NOT NULL
     GROUP BY line HAVING sum((to_kind = 'paid')::integer - (from_kind = 'paid')::integer) > 1`,
  ),
  once('posting', 'settlement', 'Money moves once for each reason.', { table: 'posting', by: 'natural_key', show: 'id' }),
  once('push', 'settlement', 'A month of a division and fund is pushed once.', { table: 'push', by: 'division, fund, month', show: 'id' }),
];
