import { column, table } from '@jiquan/platform';
import type { Line } from '@jiquan/settlement-domain';

export const LineTable = table<Line>('line', {
  id: column.id(),
  application: column.id(),
  entitlement: column.id(),
  purpose: column.code() as never,
  person: column.id(),
  enrolment: column.id().orNull(),
  voucher: column.id().orNull(),
  class: column.id().orNull(),
  campaign: column.id().orNull(),
  fund: column.id(),
  certificate: column.id(),
  verification: column.id(),
  verified: column.code() as never,
  claimant: column.id(),
  occupation: column.code(),
  level: column.code().orNull(),
  year: column.count().orNull(),
  amountFen: column.fen(),
  state: column.code() as never,
  leftReason: column.code().orNull(),
  stopReason: column.code().orNull(),
  push: column.id().orNull(),
  payment: column.id().orNull(),
  version: column.version(),
});
