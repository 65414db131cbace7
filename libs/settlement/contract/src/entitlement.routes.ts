import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { entitlementStates, purposes } from './office';

/** A reason why not: `void` ends it, `hold` waits for a person, `missing` waits for a fact. */
export const reasonView = z.object({
  code: field.code,
  effect: z.enum(['missing', 'hold', 'void']),
  facts: z.record(z.string(), z.unknown()),
  cites: z.array(z.string()),
  says: z.string(),
});
export const entitlementView = z.object({
  entitlement: field.id,
  purpose: z.enum(purposes),
  state: z.enum(entitlementStates),
  person: field.id.nullable(),
  enrolment: field.id.nullable(),
  voucher: field.id.nullable(),
  certificate: field.id.nullable(),
  class: field.id.nullable(),
  claimant: field.id.nullable(),
  fund: field.id.nullable(),
  division: field.code.nullable(),
  amountFen: field.fen.nullable(),
  document: field.publicWords.nullable(),
  reasons: z.array(reasonView),
});

export const entitlementRoutes = {
  entitlements: route({
    method: 'GET',
    path: '/settlement/entitlements',
    summary: 'What is payable, and every reason where it is not: one class, or all of the caller',
    who: ['institution', 'assessment-body', 'hrss', 'industry', 'finance', 'auditor', 'administrator'],
    query: z.object({
      ...page,
      class: field.id.optional(),
      state: z.enum(entitlementStates).optional(),
      purpose: z.enum(purposes).optional(),
    }),
    reply: z.object({ entitlements: z.array(entitlementView), next: field.id.nullable() }),
    refusals: [],
  }),
  myEntitlements: route({
    method: 'GET',
    path: '/settlement/my/entitlements',
    summary: 'The caller\'s own: what has value, and why not yet',
    who: ['worker'],
    query: z.object({ ...page }),
    reply: z.object({ entitlements: z.array(entitlementView), next: field.id.nullable() }),
    refusals: [],
  }),
  proposeChoice: route({
    method: 'POST',
    path: '/settlement/classes/:class/choice',
    summary: 'More certified than recognised: a first officer names who is paid (A-08)',
    who: ['hrss'],
    key: 'natural',
    params: z.object({ class: field.id }),
    body: z.object({ enrolments: z.array(field.id).min(1).max(200), reason: field.text(500) }),
    reply: z.object({ class: field.id, choice: field.id }),
    refusals: ['account.closed', 'choice.not-needed', 'choice.too-many', 'choice.not-of-class', 'choice.line-left-out'],
  }),
  confirmChoice: route({
    method: 'POST',
    path: '/settlement/classes/:class/choice/confirmation',
    summary: 'A second officer confirms who is paid (A-08)',
    who: ['hrss'],
    stepUp: true,
    key: 'natural',
    params: z.object({ class: field.id }),
    body: z.object({ choice: field.id }),
    reply: z.object({ class: field.id }),
    refusals: ['account.closed', 'choice.none-proposed', 'choice.same-officer', 'proposal.changed', 'choice.line-left-out'],
  }),
  choices: route({
    method: 'GET',
    path: '/settlement/classes/:class/choices',
    summary: 'Who is proposed to be paid, and who was confirmed (A-08): a second officer looks here first',
    who: ['hrss', 'auditor', 'administrator'],
    params: z.object({ class: field.id }),
    reply: z.object({
      choices: z.array(z.object({ choice: field.id, state: z.enum(['proposed', 'confirmed']), enrolments: z.array(field.id), reason: z.string(), proposedAt: field.instant })),
    }),
    refusals: [],
  }),
};
