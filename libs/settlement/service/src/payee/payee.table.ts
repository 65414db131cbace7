import { column, table } from '@jiquan/platform';
import type { Payee } from '@jiquan/settlement-domain';

export const PayeeTable = table<Payee>('payee', {
  id: column.id(),
  owner: column.id(),
  ownerRole: column.code(),
  division: column.code().orNull(),
  sealed: column.bytes(),
  keyVersion: column.count(),
  proof: column.text(),
  state: column.code() as never,
  proposedBy: column.id(),
  proposedAt: column.instant(),
  confirmedBy: column.id().orNull(),
  confirmedAt: column.instant().orNull(),
  effectiveOn: column.day().orNull(),
  rejectedBy: column.id().orNull(),
  rejectedAt: column.instant().orNull(),
  rejectedFor: column.text().orNull(),
  version: column.version(),
});
