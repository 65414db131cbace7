import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { certificateKinds, certificateStates, certificateView, matchings, revocationReasons, skill, verificationView } from './shapes';

const inCertificate = { certificate: field.id };
/** As printed; known forms are checked, others are kept as they are and marked. */
const number = z.string().trim().regex(/^[0-9A-Za-z][0-9A-Za-z ()/.-]{2,31}$/).meta({ description: 'Certificate number as printed' });
const numberRefusals = ['certificate.number-contradicts', 'certificate.number-taken', 'certificate.issued-in-future'] as const;

export const certificateRoutes = {
  issueCertificates: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/certificates',
    summary: 'The body that assessed issues the certificates of those who passed (R-ASM-21, R-CERT-14)',
    who: ['assessment-body'],
    key: 'required',
    params: z.object({ sitting: field.id }),
    body: z.object({
      issuedOn: field.day,
      certificates: z.array(z.object({ candidate: field.id, number })).min(1).max(200),
    }),
    status: 201,
    reply: z.object({ certificates: z.array(z.object({ certificate: field.id, candidate: field.id, number: z.string() })) }),
    refusals: [
      'account.closed',
      'sitting.wrong-state',
      'certificate.issuer-not-assessor',
      'body.not-filed',
      'candidate.not-passed',
      'certificate.issued-before-assessed',
      'certificate.candidate-has-one',
      ...numberRefusals,
    ],
  }),
  importCertificate: route({
    method: 'POST',
    path: '/certificate/imports',
    summary: 'Bring a certificate from outside; it is worth nothing until the query system knows it',
    who: ['worker', 'institution', 'hrss'],
    key: 'required',
    body: z.object({
      person: field.id,
      number,
      /** The issuer, as recorded here. */
      body: field.id,
      kind: z.enum(certificateKinds),
      ...skill,
      issuedOn: field.day,
      assessedOn: field.day.nullable().default(null),
      /** Named by the bringer; without it the enrolment is looked for, and two that fit go to a person. */
      enrolment: field.id.optional(),
    }),
    status: 201,
    reply: z.object({ certificate: field.id, matching: z.enum(matchings), enrolment: field.id.nullable() }),
    refusals: [
      'account.closed',
      'officer.not-in-charge',
      'import.not-yours',
      'import.enrolment-of-another',
      'certificate.issued-before-assessed',
      ...numberRefusals,
    ],
  }),
  matchCertificate: route({
    method: 'POST',
    path: '/certificate/certificates/:certificate/matchings',
    summary: 'An HRSS officer decides which enrolment an imported certificate belongs to, or that it belongs to none',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inCertificate),
    body: z.object({ enrolment: field.id.nullable(), reason: field.text(500) }),
    reply: z.object({ certificate: field.id, matching: z.enum(matchings), enrolment: field.id.nullable() }),
    refusals: ['account.closed', 'officer.not-in-charge', 'certificate.revoked-already', 'certificate.matched-already', 'import.enrolment-of-another'],
  }),
  revokeCertificate: route({
    method: 'POST',
    path: '/certificate/certificates/:certificate/revocations',
    summary: 'The issuer or HRSS revokes, before or after payment (R-ASM-07, R-ASM-08, R-SET-18)',
    who: ['assessment-body', 'hrss'],
    key: 'natural',
    params: z.object(inCertificate),
    body: z.object({ reason: z.enum(revocationReasons), note: field.text(1000) }),
    reply: z.object({ certificate: field.id, state: z.enum(certificateStates), revokedOn: field.day }),
    refusals: ['account.closed', 'officer.not-in-charge', 'certificate.not-yours', 'certificate.revoked-already', 'certificate.revoked-outside-time'],
  }),
  askVerification: route({
    method: 'POST',
    path: '/certificate/certificates/:certificate/verification-requests',
    summary: 'Have the query system asked again',
    who: ['worker', 'institution', 'assessment-body', 'hrss'],
    key: 'natural',
    params: z.object(inCertificate),
    body: z.object({}),
    status: 202,
    reply: z.object({ certificate: field.id, request: field.id }),
    refusals: ['account.closed', 'certificate.revoked-already', 'certificate.undecided', 'verification.waiting-already'],
  }),
  myCertificates: route({
    method: 'GET',
    path: '/certificate/my-certificates',
    summary: 'The worker\'s own certificates',
    who: ['worker'],
    query: z.object({ ...page }),
    reply: z.object({ certificates: z.array(certificateView) }),
    refusals: [],
  }),
  certificates: route({
    method: 'GET',
    path: '/certificate/certificates',
    summary: 'Certificates the caller may see; `matching=undecided` is the list for a person to decide',
    who: ['institution', 'assessment-body', 'hrss', 'finance', 'auditor'],
    query: z.object({
      ...page,
      class: field.id.optional(),
      sitting: field.id.optional(),
      state: z.enum(certificateStates).optional(),
      matching: z.enum(matchings).optional(),
    }),
    reply: z.object({ certificates: z.array(certificateView) }),
    refusals: [],
  }),
  certificate: route({
    method: 'GET',
    path: '/certificate/certificates/:certificate',
    summary: 'One certificate with every answer of the query system',
    who: ['worker', 'institution', 'assessment-body', 'hrss', 'finance', 'auditor'],
    params: z.object(inCertificate),
    reply: certificateView.extend({
      verifications: z.array(verificationView),
      waiting: z.array(z.object({ request: field.id, why: z.string(), tries: z.int(), nextTryAt: field.instant })),
    }),
    refusals: [],
  }),
  verifyPublicly: route({
    method: 'POST',
    path: '/certificate/public-verifications',
    summary: 'Anybody who holds the paper may check it: number, filing code of the issuer and day of issue; the answer is masked',
    who: 'public',
    body: z.object({ number, issuer: field.code, issuedOn: field.day }),
    reply: z.object({
      /** All but the first and the last four characters are hidden. */
      number: z.string(),
      issuer: field.publicWords,
      kind: z.enum(certificateKinds),
      ...skill,
      issuedOn: field.day,
      state: z.enum(certificateStates),
      verifiedAsOf: field.instant.nullable(),
    }),
    refusals: [],
  }),
} as const;
