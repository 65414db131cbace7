import { event, field } from '@jiquan/wire';

/** Told by the HRSS act that files an assessment body (R-INST-11, R-INST-12). */
export const BodyFiled = event('certificate', 'body.filed', 'body', {
  body: field.id,
  name: field.publicWords,
  division: field.code,
  filedOn: field.day,
});
export const BodyBlacklisted = event('certificate', 'body.blacklisted', 'body', { body: field.id, from: field.day });
const result = {
  sitting: field.id,
  candidate: field.id,
  person: field.id,
  enrolment: field.id.nullable(),
  occupation: field.code,
  catalogueEdition: field.code,
  level: field.code.nullable(),
  body: field.id,
  assessedOn: field.day,
};
/** The person was assessed and passed. Ordered by person: training judges R-ELIG-06 by these. */
export const AssessmentConfirmed = event('certificate', 'assessment.confirmed', 'person', result);
export const AssessmentFailed = event('certificate', 'assessment.failed', 'person', result);
export const AssessmentVoided = event('certificate', 'assessment.voided', 'person', result);
const described = {
  certificate: field.id,
  person: field.id,
  /** Known when the sitting was ours; null for an imported certificate that was not matched. */
  enrolment: field.id.nullable(),
  body: field.id,
  /** Kinds of R-CERT-01. */
  kind: field.code,
  occupation: field.code,
  catalogueEdition: field.code,
  level: field.code.nullable(),
  issuedOn: field.day,
  assessedOn: field.day.nullable(),
  /** own: of a sitting held here; imported: brought from outside. */
  origin: field.code,
};
export const CertificateIssued = event('certificate', 'certificate.issued', 'certificate', described);
/** Found and equal in the query system at `asOf`; every verification is a row of its own. */
export const CertificateVerified = event('certificate', 'certificate.verified', 'certificate', {
  ...described,
  /** HRSS has stated that no other certificate can be had: without it a completion certificate waits for a person. */
  noOther: field.flag,
  verification: field.id,
  asOf: field.instant,
});
export const CertificateUnverifiable = event('certificate', 'certificate.unverifiable', 'certificate', {
  certificate: field.id,
  person: field.id,
  enrolment: field.id.nullable(),
  /** not-found · mismatch */
  answer: field.code,
  asOf: field.instant,
});
export const CertificateRevoked = event('certificate', 'certificate.revoked', 'certificate', {
  certificate: field.id,
  person: field.id,
  enrolment: field.id.nullable(),
  revokedOn: field.day,
  reason: field.code,
});
