import { type Break, drop } from './break';

export const ofTraining: readonly Break[] = [
  { how: 'a class that was completed is only approved', seenBy: ['I6.class'], sql: `UPDATE training.class SET state = 'approved'` },
  { how: 'a review torn out', seenBy: ['I8.class'], sql: `DELETE FROM training.review WHERE seat = 'industry-second'` },
  {
    how: 'one officer in two seats of a class',
    seenBy: ['I8.class'],
    sql: `${drop('training.review', 'class.reviewer-again')}
          UPDATE training.review SET reviewer = (SELECT reviewer FROM training.review WHERE seat = 'hrss-first') WHERE seat = 'hrss-second'`,
  },
  {
    how: 'one human under two accounts in two seats of a class',
    seenBy: ['I8.class'],
    sql: `UPDATE training.account_human SET human = (SELECT human FROM training.account_human JOIN training.review ON reviewer = account WHERE seat = 'hrss-first' LIMIT 1)
          WHERE account IN (SELECT reviewer FROM training.review WHERE seat = 'hrss-second')`,
  },
  {
    how: 'an enrolment of another person',
    seenBy: ['I3'],
    sql: `UPDATE training.enrolment SET person = gen_random_uuid() WHERE id = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')`,
  },
  { how: 'a class that opened after the certificate', seenBy: ['I3'], sql: `UPDATE training.class SET opened_on = ends_on + 100` },
  { how: 'a training that ended after the assessment', seenBy: ['I3'], sql: `UPDATE training.enrolment SET completed_on = completed_on + 100` },
  {
    how: 'an enrolment that ended and nobody heard of it',
    seenBy: ['I18'],
    sql: `UPDATE training.enrolment SET ended_on = completed_on, end_reason = 'removed', awaited = false
          WHERE id = (SELECT enrolment FROM voucher.voucher WHERE stage = 'payable')`,
  },
];

export const ofCertificate: readonly Break[] = [
  {
    how: 'a certificate of another level',
    seenBy: ['I3'],
    sql: `UPDATE certificate.certificate SET level = 'SENIOR' WHERE enrolment = (SELECT enrolment FROM voucher.voucher WHERE stage = 'redeemed')`,
  },
  { how: 'a certificate that is behind its answers', seenBy: ['I6.certificate'], sql: `UPDATE certificate.certificate SET state = 'issued' WHERE state = 'verified'` },
  { how: 'a sitting that was confirmed is only accepted', seenBy: ['I6.sitting'], sql: `UPDATE certificate.sitting SET state = 'accepted'` },
  {
    how: 'a number issued twice',
    seenBy: ['I5.certificate'],
    sql: `DROP INDEX certificate."certificate.number-taken", certificate."certificate.number-taken#2";
          UPDATE certificate.certificate SET number = (SELECT min(number) FROM certificate.certificate)`,
  },
  { how: 'a verification that never was', seenBy: ['I3'], sql: `UPDATE certificate.verification SET id = gen_random_uuid()` },
];
