import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { assessmentModes, certificateKinds, formRow, inSitting, sittingMoved, sittingStates, skill } from './shapes';

const common = ['account.closed', 'sitting.wrong-state'] as const;

export const sittingView = z.object({
  sitting: field.id,
  body: field.id,
  class: field.id.nullable(),
  division: field.code,
  ...skill,
  mode: z.enum(assessmentModes),
  state: z.enum(sittingStates),
  heldOn: field.day,
});

export const sittingRoutes = {
  proposeSitting: route({
    method: 'POST',
    path: '/certificate/sittings',
    summary: 'Propose an assessment, as many days ahead as the rule set asks (R-ASM-03)',
    who: ['institution', 'assessment-body'],
    key: 'required',
    body: z.object({
      body: field.id,
      /** The class whose trainees are assessed; null for persons without a class. */
      class: field.id.nullable(),
      /** The roster version the caller has seen. */
      classVersion: field.count.optional(),
      /** Where it is held; needed without a class, else the class's. */
      division: field.code.optional(),
      ...skill,
      mode: z.enum(assessmentModes).default('OFFLINE'),
      heldOn: field.day,
      place: field.text(200),
      /** R-ASM-10: why a body of another territory is asked. */
      noLocalBody: field.text(500).optional(),
    }),
    status: 201,
    reply: sittingMoved,
    refusals: [
      'account.closed',
      'sitting.not-yours',
      'sitting.division-missing',
      'sitting.class-not-recognised',
      'sitting.rule-set-none',
      'body.not-filed',
      'body.occupation-not-named',
      'sitting.body-elsewhere',
      'sitting.offline-only',
      'sitting.notice-short',
    ],
  }),
  acceptSitting: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/acceptances',
    summary: 'The body accepts, then HRSS; both before the day it is held',
    who: ['assessment-body', 'hrss'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({
      /** R-ASM-01: HRSS states why no other certificate can be obtained, where a completion certificate is assessed. */
      noOtherCertificate: field.text(500).optional(),
    }),
    reply: sittingMoved,
    refusals: [...common, 'sitting.not-yours', 'officer.not-in-charge', 'body.not-filed', 'sitting.day-past', 'sitting.completion-exam-denied'],
  }),
  rejectSitting: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/rejections',
    summary: 'The body or HRSS rejects a proposal',
    who: ['assessment-body', 'hrss'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({ reason: field.text(1000) }),
    reply: sittingMoved,
    refusals: [...common, 'sitting.not-yours', 'officer.not-in-charge'],
  }),
  withdrawSitting: route({
    method: 'POST',
    path: '/certificate/sittings/:sitting/withdrawals',
    summary: 'The proposer withdraws before results are entered',
    who: ['institution', 'assessment-body'],
    key: 'natural',
    params: z.object(inSitting),
    body: z.object({ reason: field.text(1000) }),
    reply: sittingMoved,
    refusals: [...common, 'sitting.not-yours'],
  }),
  sittings: route({
    method: 'GET',
    path: '/certificate/sittings',
    summary: 'Sittings the caller may see',
    who: ['institution', 'assessment-body', 'hrss', 'auditor'],
    query: z.object({ ...page, class: field.id.optional(), state: z.enum(sittingStates).optional() }),
    reply: z.object({ sittings: z.array(sittingView) }),
    refusals: [],
  }),
  sitting: route({
    method: 'GET',
    path: '/certificate/sittings/:sitting',
    summary: 'One sitting as stage "completion assessment" of the form (F-29 to F-38), with its candidates',
    who: ['institution', 'assessment-body', 'hrss', 'auditor'],
    params: z.object(inSitting),
    reply: sittingView.extend({
      form: z.object({
        'F-29': z.object({ heldOn: field.day, proposedOn: field.day, place: z.string() }),
        'F-30': z.object({ attending: field.count.nullable() }),
        'F-31 to F-35': z.array(formRow),
        'F-36': z.object({ resultsInSystem: z.boolean() }),
        'F-37': z.object({ totalCertified: field.count.nullable() }),
        'F-38': z.object({ patrol: field.id.nullable(), signedAt: field.instant.nullable() }),
      }),
      findings: z.array(findingRow),
      candidates: z.array(
        z.object({
          candidate: field.id,
          person: field.id,
          enrolment: field.id.nullable(),
          kind: z.enum(certificateKinds),
          attended: z.boolean().nullable(),
          passed: z.boolean().nullable(),
        }),
      ),
    }),
    refusals: [],
  }),
} as const;
