import { column, table } from '@jiquan/platform';
import type { Verification } from '@jiquan/settlement-domain';

export interface VerificationRow extends Verification {
  /** Always `verified`: the last part of the key that every line must point at. */
  readonly status: 'verified';
}

export const RememberedVerificationTable = table<VerificationRow>('remembered_verification', {
  id: column.id(),
  certificate: column.id(),
  person: column.id(),
  enrolment: column.id().orNull(),
  body: column.id(),
  kind: column.code(),
  occupation: column.code(),
  catalogueEdition: column.code(),
  level: column.code().orNull(),
  issuedOn: column.day(),
  assessedOn: column.day().orNull(),
  noOther: column.flag(),
  asOf: column.instant(),
  status: column.code() as never,
});
