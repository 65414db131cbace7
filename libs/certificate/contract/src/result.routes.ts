import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { certificateKinds, formRow, inSitting, resultRows, sittingMoved } from './shapes';

const common = ['account.closed', 'sitting.wrong-state'] as const;

/** Who sits, what came of it, and who stands for it. */
export const resultRoutes = {
  enrolCandidates: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/candidates',
    summary: 'Name candidates: enrolments of a class, or persons without one',
    who: ['institution', 'assessment-body'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({
      kind: z.enum(certificateKinds),
      enrolments: z.array(field.id).max(200).default([]),
      persons: z.array(field.id).max(200).default([]),
      classVersion: field.count.optional(),
    }),
    status: 201,
    reply: z.object({ sitting: field.id, candidates: z.array(z.object({ candidate: field.id, person: field.id, enrolment: field.id.nullable() })) }),
    refusals: [
      ...common,
      'sitting.not-yours',
      'candidate.none',
      'candidate.enrolment-unknown',
      'candidate.enrolment-ended',
      'candidate.twice',
      'sitting.day-past',
      'sitting.completion-exam-denied',
    ],
  }),
  enterResults: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/results',
    summary: 'Enter the result of every candidate, with the sums of the form (R-ASM-17, F-30 to F-37, INF-06)',
    who: ['assessment-body'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({
      results: z.array(z.object({ candidate: field.id, attended: z.boolean(), passed: z.boolean() })).min(1).max(400),
      attending: field.count,
      rows: z.array(formRow).max(resultRows.length),
      totalCertified: field.count,
    }),
    reply: sittingMoved,
    refusals: [
      ...common,
      'sitting.not-yours',
      'body.not-filed',
      'sitting.not-held-yet',
      'results.incomplete',
      'results.passed-unattended',
      'results.sums-differ',
      'candidate.enrolment-ended',
      'candidate.training-not-completed',
    ],
  }),
  signPatrol: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/patrol-signatures',
    summary: 'The assessment patrol officer signs (F-38, R-ASM-17)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({ remark: field.text(1000).optional() }),
    reply: sittingMoved,
    refusals: [...common, 'officer.not-in-charge'],
  }),
  confirmSitting: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/confirmations',
    summary: 'HRSS confirms the results; each person is told passed or failed',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({}),
    reply: sittingMoved.extend({ passed: field.count, failed: field.count }),
    refusals: [...common, 'officer.not-in-charge', 'sitting.record-incomplete'],
  }),
  voidSitting: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/voidings',
    summary: 'HRSS voids a confirmed sitting; its certificates are revoked (R-ASM-07, R-ASM-08)',
    who: ['hrss'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({ reason: field.text(1000) }),
    reply: sittingMoved.extend({ revoked: field.count }),
    refusals: [...common, 'officer.not-in-charge'],
  }),
} as const;
