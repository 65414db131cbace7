import { type Check, inSql } from './check';

/** I4: no certificate, no value. */
export const value: readonly Check[] = [
  inSql(
    'I4.line',
    'settlement',
    'No line is without the certificate that was verified for its person.',
    `SELECT line.id AS line, line.certificate, line.state FROM line
     LEFT JOIN remembered_verification AS told ON told.id = line.verification AND told.certificate = line.certificate AND told.person = line.person AND told.status = 'verified'
     WHERE told.id IS NULL OR line.verified IS DISTINCT FROM 'verified'`,
  ),
  inSql(
    'I4.push',
    'settlement',
    'No line was pushed but on a verification of its own certificate.',
    `SELECT push_line.push, push_line.line, push_line.verification FROM push_line JOIN line ON line.id = push_line.line
     LEFT JOIN remembered_verification AS told ON told.id = push_line.verification AND told.certificate = line.certificate AND told.status = 'verified' AND told.as_of = push_line.as_of
     WHERE told.id IS NULL`,
  ),
  inSql(
    'I4.revoked',
    'settlement',
    'No line goes on, and none stays paid, on a certificate that was told as revoked.',
    `SELECT line.id AS line, line.certificate, line.state FROM line JOIN remembered_revocation AS told ON told.certificate = line.certificate
     WHERE line.state IN ('claimed', 'pushed', 'returned', 'paid') OR (line.state = 'in-payment' AND line.stop_reason IS NULL)`,
  ),
];
