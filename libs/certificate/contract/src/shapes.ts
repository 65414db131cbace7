import { field } from '@jiquan/wire';
import * as z from 'zod';

/** R-CERT-01: five kinds, the training-completion certificate as the residual one, and 1+X, which is counted separately. */
export const certificateKinds = [
  'QUALIFICATION',
  'SKILL_LEVEL',
  'SPECIAL_OPERATION',
  'SPECIAL_EQUIPMENT',
  'SPECIFIC_ABILITY',
  'TRAINING_COMPLETION',
  'ONE_PLUS_X',
] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** The rows of the form: F-31 to F-35, and what they have no row for. */
export const resultRows = ['QUALIFICATION', 'SKILL_LEVEL', 'SPECIAL_OPERATION', 'SPECIFIC_ABILITY', 'TRAINING_COMPLETION', 'OTHER'] as const;

export const bodyStates = ['recorded', 'filed', 'blacklisted'] as const;
export const sittingStates = ['proposed', 'body-accepted', 'accepted', 'rejected', 'withdrawn', 'entered', 'signed', 'confirmed', 'voided'] as const;
export const certificateStates = ['issued', 'verified', 'unverifiable', 'revoked'] as const;
export const numberForms = ['skill-level', 'special-grade', 'qualification', 'holder-document', 'unverified'] as const;
export const matchings = ['own', 'matched', 'named', 'decided', 'none', 'undecided'] as const;
export const assessmentModes = ['OFFLINE', 'ONLINE_THEORY'] as const;
export const revocationReasons = ['fraud', 'lax-assessment', 'issued-in-error', 'body-blacklisted', 'other'] as const;

/** What was assessed, or what the paper says; a missing level is a value. */
export const skill = {
  occupation: field.code,
  catalogueEdition: field.code,
  level: field.code.nullable(),
};

export const inSitting = { sitting: field.id };
export const sittingMoved = z.object({ sitting: field.id, state: z.enum(sittingStates) });
/** One row of the form: those who attended and those who were certified. */
export const formRow = z.object({ kind: z.enum(resultRows), attending: field.count, certified: field.count });

export const verificationView = z.object({
  verification: field.id,
  answer: z.enum(['equal', 'not-found', 'mismatch', 'revoked']),
  /** The fields in which the query system and the certificate differ. */
  differences: z.array(z.string()),
  asOf: field.instant,
});

export const certificateView = z.object({
  certificate: field.id,
  number: z.string(),
  numberForm: z.enum(numberForms),
  body: field.id,
  person: field.id,
  enrolment: field.id.nullable(),
  sitting: field.id.nullable(),
  kind: z.enum(certificateKinds),
  ...skill,
  issuedOn: field.day,
  assessedOn: field.day.nullable(),
  origin: z.enum(['own', 'imported']),
  matching: z.enum(matchings),
  state: z.enum(certificateStates),
  verifiedAsOf: field.instant.nullable(),
  revokedOn: field.day.nullable(),
  revokedFor: z.string().nullable(),
});
