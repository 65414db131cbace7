import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { photo } from './words';

/** What the worker says of themselves; HRSS confirms it where a campaign is by application (R-ELIG-02a, A-34). */
export const declarations = z.object({
  wishesToTrain: z.boolean(),
  wishesToWork: z.boolean(),
  ableToWork: z.boolean(),
});

/** `typ` statement: the worker carries it to the claim. Nothing but the outcome leaves identity. */
export const statementPayload = z.object({
  person: field.id,
  campaign: field.id,
  audienceHash: field.sha256,
  eligible: z.boolean(),
  reasons: z.array(field.code),
  asOf: field.instant,
});
export type StatementPayload = z.output<typeof statementPayload>;

/** `typ` presence: the institution carries it to admit. The holder's own word is for one class; it opens nothing else. */
export const presencePayload = z.discriminatedUnion('method', [
  z.object({ person: field.id, institution: field.id, method: z.literal('face') }),
  z.object({ person: field.id, institution: field.id, method: z.literal('session'), class: field.id }),
]);
export type PresencePayload = z.output<typeof presencePayload>;

export const STATEMENT_SECONDS = 30 * 60;
export const PRESENCE_SECONDS = 5 * 60;

const finding = z.object({
  rule: field.code,
  outcome: field.code,
  ruleSet: field.code.nullable(),
  revision: z.int().nullable(),
  parameter: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  document: z.string().nullable(),
  clause: z.string().nullable(),
});

export const statementRoutes = {
  makeStatement: route({
    method: 'POST',
    path: '/identity/statements',
    summary: 'Am I eligible for this campaign? The signed answer goes with the claim',
    who: ['worker'],
    body: z.object({ campaign: field.id, declarations }),
    status: 201,
    reply: z.object({ statement: z.string(), eligible: z.boolean(), reasons: z.array(field.code), asOf: field.instant, expiresAt: field.instant }),
    refusals: ['person.erased', 'person.not-real-name', 'facts.pending', 'rate.limited'],
  }),
  myStatements: route({
    method: 'GET',
    path: '/identity/me/statements',
    summary: 'What was stated about me, with every finding it stands on',
    who: ['worker'],
    reply: z.object({
      statements: z.array(z.object({ campaign: field.id, eligible: z.boolean(), reasons: z.array(field.code), asOf: field.instant, findings: z.array(finding) })),
    }),
    refusals: ['person.erased'],
  }),
  checkPresence: route({
    method: 'POST',
    path: '/identity/presence-checks',
    summary: 'Is the person in front of us the one we are about to admit?',
    who: ['institution', 'assessment-body'],
    body: z.object({ person: field.id, photo }),
    status: 201,
    reply: z.object({ presence: z.string(), expiresAt: field.instant }),
    refusals: ['role.denied', 'thing.unknown', 'person.erased', 'person.not-real-name', 'presence.face-mismatch', 'provider.unavailable', 'rate.limited'],
  }),
  attestPresence: route({
    method: 'POST',
    path: '/identity/me/presence',
    summary: 'I am at this institution for this class: a word it can admit me with, for five minutes, and do nothing else with',
    who: ['worker'],
    stepUp: true,
    body: z.object({ institution: field.id, class: field.id }),
    status: 201,
    reply: z.object({ presence: z.string(), expiresAt: field.instant }),
    refusals: ['step-up.required', 'thing.unknown', 'session.ended', 'person.erased', 'person.not-real-name', 'rate.limited'],
  }),
};
