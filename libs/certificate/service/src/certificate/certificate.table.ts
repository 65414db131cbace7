import type { Certificate, RevocationReason } from '@jiquan/certificate-domain';
import { column, type Column, table } from '@jiquan/platform';
import { word } from '../columns';

export const CertificateTable = table<Certificate>('certificate', {
  id: column.id(),
  number: column.code(),
  numberForm: word<Certificate['numberForm']>(),
  body: column.id(),
  person: column.id(),
  enrolment: column.id().orNull(),
  division: column.code(),
  sitting: column.id().orNull(),
  candidate: column.id().orNull(),
  kind: word<Certificate['kind']>(),
  occupation: column.code(),
  catalogueEdition: column.code(),
  level: column.code().orNull(),
  issuedOn: column.day(),
  assessedOn: column.day().orNull(),
  origin: word<Certificate['origin']>(),
  matching: word<Certificate['matching']>(),
  broughtBy: column.id(),
  state: word<Certificate['state']>(),
  verifiedAsOf: column.instant().orNull(),
  revokedOn: column.day().orNull(),
  revokedFor: column.code().orNull() as unknown as Column<RevocationReason | null>,
  revokedBy: column.id().orNull(),
  note: column.text().orNull(),
  noOther: column.text().orNull(),
  version: column.version(),
});
