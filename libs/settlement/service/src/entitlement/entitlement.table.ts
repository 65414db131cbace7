import { column, table } from '@jiquan/platform';
import type { ClassChoice, Entitlement } from '@jiquan/settlement-domain';

export const EntitlementTable = table<Entitlement>('entitlement', {
  id: column.id(),
  purpose: column.code() as never,
  thing: column.id(),
  state: column.code() as never,
  reasons: column.json(),
  amountFen: column.fen().orNull(),
  maxFen: column.fen().orNull(),
  document: column.text().orNull(),
  person: column.id().orNull(),
  enrolment: column.id().orNull(),
  voucher: column.id().orNull(),
  campaign: column.id().orNull(),
  class: column.id().orNull(),
  fund: column.id().orNull(),
  division: column.code().orNull(),
  industryDepartment: column.code().orNull(),
  claimantKind: column.code().orNull(),
  claimant: column.id().orNull(),
  certificate: column.id().orNull(),
  verification: column.id().orNull(),
  fitting: column.json(),
  occupation: column.code().orNull(),
  level: column.code().orNull(),
  year: column.count().orNull(),
  version: column.version(),
});

export const ClassChoiceTable = table<ClassChoice>('class_choice', {
  id: column.id(),
  class: column.id(),
  division: column.code(),
  enrolments: column.json(),
  reason: column.text(),
  state: column.code() as never,
  proposedBy: column.id(),
  proposedAt: column.instant(),
  confirmedBy: column.id().orNull(),
  confirmedAt: column.instant().orNull(),
  version: column.version(),
});
