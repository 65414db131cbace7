import { column, table } from '@jiquan/platform';
import type { Recovery } from '@jiquan/settlement-domain';

export const RecoveryTable = table<Recovery>('recovery', {
  id: column.id(),
  line: column.id(),
  payment: column.id().orNull(),
  kind: column.code() as never,
  state: column.code() as never,
  fund: column.id(),
  campaign: column.id().orNull(),
  division: column.code(),
  person: column.id(),
  voucher: column.id().orNull(),
  enrolment: column.id().orNull(),
  purpose: column.code(),
  amountFen: column.fen(),
  reason: column.code(),
  dueAt: column.instant(),
  orderedBy: column.id().orNull(),
  orderedAt: column.instant().orNull(),
  document: column.text().orNull(),
  reportedBy: column.id().orNull(),
  reference: column.code().orNull(),
  receivedBy: column.id().orNull(),
  receivedOn: column.day().orNull(),
  version: column.version(),
});
