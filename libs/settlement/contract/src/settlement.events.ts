import { event, field } from '@jiquan/wire';
import * as z from 'zod';

export const FundingGranted = event('settlement', 'funding.granted', 'campaign', {
  campaign: field.id,
  revision: field.count,
  fund: field.id,
  /** All that is granted to the campaign after this decision. */
  grantedFen: field.fen,
});
export const FundingRefused = event('settlement', 'funding.refused', 'campaign', {
  campaign: field.id,
  revision: field.count,
  fund: field.id,
  askedFen: field.fen,
  freeFen: field.fen,
  reason: field.code,
});
export const TariffPublished = event('settlement', 'tariff.published', 'tariff', {
  tariff: field.id,
  division: field.code,
  /** training · assessment */
  purpose: field.code,
  revision: field.count,
  document: field.publicWords,
  entries: z
    .array(
      z.strictObject({
        occupation: field.code.nullable(),
        kind: field.code.nullable(),
        level: field.code.nullable(),
        from: field.day,
        until: field.day.nullable(),
        amountFen: field.fen,
      }),
    )
    .max(500),
});
const entitlement = {
  entitlement: field.id,
  purpose: field.code,
  person: field.id,
  voucher: field.id.nullable(),
  enrolment: field.id.nullable(),
  certificate: field.id.nullable(),
};
export const EntitlementPayable = event('settlement', 'entitlement.payable', 'entitlement', {
  ...entitlement,
  amountFen: field.fen,
});
/** It was payable and is not any more. */
export const EntitlementFell = event('settlement', 'entitlement.fell', 'entitlement', {
  ...entitlement,
  reasons: z.array(field.code).max(20),
});
export const ApplicationSubmitted = event('settlement', 'application.submitted', 'application', {
  application: field.id,
  purpose: field.code,
  applicant: field.id,
  division: field.code,
  lines: field.count,
  totalFen: field.fen,
});
export const ApplicationRefused = event('settlement', 'application.refused', 'application', {
  application: field.id,
  reason: field.code,
});
export const PushSent = event('settlement', 'push.sent', 'push', {
  push: field.id,
  division: field.code,
  fund: field.id,
  lines: field.count,
  totalFen: field.fen,
});
export const PushAccepted = event('settlement', 'push.accepted', 'push', {
  push: field.id,
  acceptedLines: field.count,
  acceptedFen: field.fen,
  refusedLines: field.count,
});
const payment = {
  line: field.id,
  payment: field.id,
  purpose: field.code,
  person: field.id,
  voucher: field.id.nullable(),
  enrolment: field.id.nullable(),
  certificate: field.id,
  class: field.id.nullable(),
  amountFen: field.fen,
};
/** The bank paid it: a settled training line makes the voucher redeemed. */
export const PaymentSettled = event('settlement', 'payment.settled', 'line', { ...payment, settledOn: field.day });
export const PaymentReturned = event('settlement', 'payment.returned', 'line', {
  ...payment,
  reason: field.code,
  /** The bank gave back what it had settled before. */
  late: field.flag,
});
/** A request to certificate: ask the query system again; told once per (certificate, revision). */
export const ReverificationAsked = event('settlement', 'reverification.asked', 'certificate', {
  certificate: field.id,
  revision: field.count,
});
export const RecoveryOrdered = event('settlement', 'recovery.ordered', 'line', {
  recovery: field.id,
  line: field.id,
  purpose: field.code,
  voucher: field.id.nullable(),
  enrolment: field.id.nullable(),
  person: field.id,
  amountFen: field.fen,
  reason: field.code,
});
export const RecoveryReceived = event('settlement', 'recovery.received', 'line', {
  recovery: field.id,
  line: field.id,
  voucher: field.id.nullable(),
  amountFen: field.fen,
  /** free (same year) · returned (to the treasury) */
  to: field.code,
});
export const FundChanged = event('settlement', 'fund.changed', 'fund', {
  fund: field.id,
  division: field.code,
  source: field.code,
  year: field.count,
  freeFen: field.fen,
  version: field.count,
});
