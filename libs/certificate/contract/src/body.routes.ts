import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { bodyStates } from './shapes';

const bodyView = z.object({
  body: field.id,
  code: field.code,
  name: field.publicWords,
  division: field.code,
  occupations: z.array(field.code),
  state: z.enum(bodyStates),
  filedOn: field.day.nullable(),
  blacklistedFrom: field.day.nullable(),
});
const moved = z.object({ body: field.id, state: z.enum(bodyStates) });

export const bodyRoutes = {
  recordBody: route({
    method: 'POST',
    path: '/certificate/bodies',
    summary: 'HRSS records an assessment body or a foreign issuer under its filing code; recorded is not filed',
    who: ['hrss'],
    key: 'natural',
    body: z.object({
      code: field.code,
      name: field.publicWords,
      division: field.code,
      /** R-ASM-20: the occupations it was filed for; an empty list states none. */
      occupations: z.array(field.code).max(500).default([]),
    }),
    status: 201,
    reply: moved,
    refusals: ['account.closed', 'officer.not-in-charge', 'body.code-taken'],
  }),
  fileBody: route({
    method: 'POST',
    path: '/certificate/bodies/:body/filings',
    summary: 'HRSS files a recorded body; from then on it assesses here (R-INST-11, R-INST-12)',
    who: ['hrss'],
    key: 'natural',
    params: z.object({ body: field.id }),
    body: z.object({ document: field.publicWords }),
    reply: moved,
    refusals: ['account.closed', 'officer.not-in-charge', 'body.wrong-state'],
  }),
  blacklistBody: route({
    method: 'POST',
    path: '/certificate/bodies/:body/blacklistings',
    summary: 'HRSS blacklists a body; it assesses and issues no more (R-ASM-07, R-ASM-08)',
    who: ['hrss'],
    key: 'natural',
    params: z.object({ body: field.id }),
    body: z.object({ reason: field.text(1000) }),
    reply: moved,
    refusals: ['account.closed', 'officer.not-in-charge', 'body.wrong-state'],
  }),
  bodies: route({
    method: 'GET',
    path: '/certificate/bodies',
    summary: 'The catalogue list of assessment bodies (R-ASM-19)',
    who: 'public',
    query: z.object({ ...page, code: field.code.optional() }),
    reply: z.object({ bodies: z.array(bodyView) }),
    refusals: [],
  }),
} as const;
