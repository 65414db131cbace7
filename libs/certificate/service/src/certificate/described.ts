import type { Certificate, Verification } from '@jiquan/certificate-domain';

/** What every event about a certificate says of it. */
export function describedOf(certificate: Certificate) {
  const { id, person, enrolment, body, kind, occupation, catalogueEdition, level, issuedOn, assessedOn, origin } = certificate;
  return { certificate: id, person, enrolment, body, kind, occupation, catalogueEdition, level, issuedOn, assessedOn, origin };
}

/** What a caller who may look at it sees. */
export function certificateRow(certificate: Certificate) {
  const { number, numberForm, sitting, matching, state, verifiedAsOf, revokedOn, revokedFor } = certificate;
  return { ...describedOf(certificate), number, numberForm, sitting, matching, state, verifiedAsOf, revokedOn, revokedFor };
}

export function verificationRow({ id, answer, differences, asOf }: Verification) {
  return { verification: id, answer, differences: [...differences], asOf };
}
