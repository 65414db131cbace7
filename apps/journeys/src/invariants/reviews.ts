import { type Check, inSql } from './check';

const SEATS = ['industry_first', 'industry_second', 'hrss_first', 'hrss_second'];
/** Accounts of one human are one person, as far as the context knows whose they are. */
const whose = (account: string) => `coalesce((SELECT human FROM account_human WHERE account_human.account = ${account}), ${account})`;
const seats = `(VALUES ${SEATS.map((seat) => `('${seat.replace('_', '-')}', ${seat})`).join(', ')}) AS seat(step, account)`;

/** I8: what was approved stays as it was, and those who approved are different people. */
export const reviews: readonly Check[] = [
  inSql(
    'I8.push',
    'settlement',
    'A push is the sum of its lines, numbered without a gap.',
    `SELECT push.id AS push, push.lines, coalesce(sent.lines, 0) AS found, push.total_fen AS total, coalesce(sent.fen, 0)::bigint AS sum FROM push
     LEFT JOIN (SELECT push, count(*)::integer AS lines, sum(amount_fen) AS fen, min(sequence) AS first, max(sequence) AS last FROM push_line GROUP BY push) AS sent ON sent.push = push.id
     WHERE push.lines <> coalesce(sent.lines, 0) OR push.total_fen <> coalesce(sent.fen, 0) OR sent.first <> 1 OR sent.last <> push.lines`,
  ),
  inSql(
    'I8.accepted',
    'settlement',
    'What finance accepted of a push is in payment attempts of the same amount.',
    `SELECT push.id AS push, push.accepted_lines AS lines, coalesce(made.lines, 0) AS found, push.accepted_fen AS total, coalesce(made.fen, 0)::bigint AS sum FROM push
     LEFT JOIN (SELECT push, count(*)::integer AS lines, sum(amount_fen) AS fen FROM payment GROUP BY push) AS made ON made.push = push.id
     WHERE coalesce(push.accepted_lines, 0) <> coalesce(made.lines, 0) OR coalesce(push.accepted_fen, 0) <> coalesce(made.fen, 0)`,
  ),
  inSql(
    'I8.file',
    'settlement',
    'A payment file is the sum of its attempts.',
    `SELECT file.id AS file, file.lines, coalesce(held.lines, 0) AS found, file.total_fen AS total, coalesce(held.fen, 0)::bigint AS sum FROM payment_file AS file
     LEFT JOIN (SELECT file, count(*)::integer AS lines, sum(amount_fen) AS fen FROM payment GROUP BY file) AS held ON held.file = file.id
     WHERE file.lines <> coalesce(held.lines, 0) OR file.total_fen <> coalesce(held.fen, 0)`,
  ),
  inSql(
    'I8.amount',
    'settlement',
    'A line is pushed and paid with the amount it was approved with.',
    `SELECT line.id AS line, line.amount_fen AS approved, sent.amount_fen AS sent, sent.thing FROM line
     JOIN (SELECT line, amount_fen, 'push' AS thing FROM push_line UNION ALL SELECT line, amount_fen, 'payment' FROM payment) AS sent ON sent.line = line.id
     WHERE sent.amount_fen <> line.amount_fen`,
  ),
  inSql(
    'I8.application',
    'settlement',
    'An application is the sum of its lines, those included that left it.',
    `SELECT application.id AS application, application.persons, count(line.id)::integer AS lines, application.total_fen AS total, coalesce(sum(line.amount_fen), 0)::bigint AS sum
     FROM application LEFT JOIN line ON line.application = application.id
     GROUP BY application.id HAVING application.persons <> count(line.id) OR application.total_fen <> coalesce(sum(line.amount_fen), 0)`,
  ),
  inSql(
    'I8.reviewers',
    'settlement',
    'The four reviewers of an application are four people and none of them committed it; one that was approved has all four.',
    `SELECT application.id AS application, application.state FROM application
     CROSS JOIN LATERAL (SELECT count(account) AS given, count(DISTINCT ${whose('seat.account')}) AS people,
         bool_or(${whose('seat.account')} = ${whose('application.committed_by')}) AS own FROM ${seats}) AS signed
     WHERE signed.given <> signed.people OR signed.own OR (application.state = 'approved' AND signed.given <> 4)`,
  ),
  inSql(
    'I8.opinions',
    'settlement',
    'Each seat of an application is held by the officer whose opinion is written there.',
    `SELECT application.id AS application, seat.step, seat.account AS seated, remark.account AS wrote FROM application CROSS JOIN LATERAL ${seats}
     FULL JOIN (SELECT * FROM application_remark WHERE step IN (${SEATS.map((seat) => `'${seat.replace('_', '-')}'`).join(', ')})) AS remark
       ON remark.application = application.id AND remark.step = seat.step
     WHERE seat.account IS DISTINCT FROM remark.account`,
  ),
  inSql(
    'I8.finance',
    'settlement',
    'Who proposes does not confirm: a push, a payee, a choice, a bank\'s file, money that came back; and a bank\'s result is of a file that was confirmed.',
    `SELECT 'push' AS thing, id FROM push WHERE ${whose('proposed_by')} = ${whose('accepted_by')}
     UNION ALL SELECT 'payee', id FROM payee WHERE ${whose('proposed_by')} = ${whose('confirmed_by')}
     UNION ALL SELECT 'choice', id FROM class_choice WHERE ${whose('proposed_by')} = ${whose('confirmed_by')}
     UNION ALL SELECT 'bank file', id FROM bank_import WHERE state = 'confirmed' AND ${whose('brought_by')} = ${whose('decided_by')}
     UNION ALL SELECT 'recovery', id FROM recovery WHERE ${whose('reported_by')} = ${whose('received_by')}
     UNION ALL SELECT 'bank result', result.import FROM bank_result AS result LEFT JOIN bank_import AS brought ON brought.id = result.import AND brought.state = 'confirmed'
       WHERE result.import IS NOT NULL AND brought.id IS NULL`,
  ),
  inSql(
    'I8.class',
    'training',
    'A class that was approved was agreed to by two people of HRSS and, where there is one, two of the industry department, all different.',
    `SELECT class.id AS class, class.state, signed.given, signed.people FROM class
     CROSS JOIN LATERAL (SELECT count(*)::integer AS given, count(DISTINCT ${whose('reviewer')})::integer AS people,
         bool_or(${whose('reviewer')} IN (${whose('class.submitted_by')}, ${whose('class.drafted_by')})) AS own
       FROM review WHERE review.class = class.id AND review.round = class.round AND review.opinion = 'agree') AS signed
     WHERE class.approved_on IS NOT NULL AND (signed.people <> signed.given OR signed.own OR signed.given <> CASE WHEN class.industry_department IS NULL THEN 2 ELSE 4 END)`,
  ),
  inSql(
    'I8.change',
    'training',
    'A change of an approved class was agreed to by two people who did not ask for it.',
    `SELECT id AS change, class FROM class_change WHERE state = 'approved' AND (first_by IS NULL OR second_by IS NULL OR ${whose('first_by')} = ${whose('second_by')}
       OR ${whose('asked_by')} IN (${whose('first_by')}, ${whose('second_by')}))`,
  ),
];
