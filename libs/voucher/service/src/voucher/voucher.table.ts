import { column, table } from '@jiquan/platform';
import type { Decided, Stage, Voucher } from '@jiquan/voucher-domain';

/** The holder is written once; a trigger of the database keeps it (R-VCH-03). */
export const VoucherTable = table<Voucher>('voucher', {
  id: column.id(),
  number: column.code(),
  campaign: column.id(),
  holder: column.id(),
  occupation: column.code(),
  liveKey: column.code().orNull(),
  decided: column.code<Decided>(),
  stage: column.code<Stage>(),
  officeFrozen: column.flag(),
  personFrozen: column.flag(),
  appliedOn: column.day().orNull(),
  issuedOn: column.day().orNull(),
  claimedAt: column.instant().orNull(),
  expiresOn: column.day().orNull(),
  endedOn: column.day().orNull(),
  endReason: column.code().orNull(),
  bound: column.flag(),
  enrolment: column.id().orNull(),
  class: column.id().orNull(),
  institution: column.id().orNull(),
  admittedOn: column.day().orNull(),
  version: column.version(),
});
