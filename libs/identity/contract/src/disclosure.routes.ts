import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { documentKind, purpose } from './words';

export const LOOKUP_ROWS = 1_000;
export const ROSTER_BYTES = 500_000;

const lookupReply = z.object({
  lookup: field.id,
  rows: z.array(
    z.object({
      /** Place in the list that was sent, from 1. */
      row: z.int(),
      answer: z.enum(['found', 'not-registered', 'name-mismatch', 'not-verified', 'malformed']),
      person: field.id.nullable(),
    }),
  ),
});

export const disclosureRoutes = {
  lookUpRoster: route({
    method: 'POST',
    path: '/identity/roster-lookups',
    summary: 'The person ids of a roster of at most 1,000 people; nobody is created by it',
    who: ['institution', 'assessment-body', 'hrss'],
    body: z.object({
      purpose,
      // Kept loose on purpose: a malformed row is an answer of its own and spoils no other.
      rows: z.array(z.object({ name: field.text(100), document: field.text(60) })).min(1).max(LOOKUP_ROWS),
    }),
    reply: lookupReply,
    refusals: ['rate.limited'],
  }),
  lookUpRosterFile: route({
    method: 'POST',
    path: '/identity/roster-lookups/xlsx',
    summary: 'The same from an XLSX file whose first row names the columns 姓名 and 证件号码',
    who: ['institution', 'assessment-body', 'hrss'],
    query: z.object({ purpose }),
    file: { types: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], maxBytes: ROSTER_BYTES },
    reply: lookupReply,
    refusals: ['roster.unreadable', 'roster.too-long', 'rate.limited'],
  }),
  disclose: route({
    method: 'POST',
    path: '/identity/disclosures',
    summary: 'Names and masked documents of at most 1,000 people, for a purpose; every call is on record',
    who: ['hrss', 'finance'],
    body: z.object({ purpose, ids: z.array(field.id).min(1).max(LOOKUP_ROWS) }),
    reply: z.object({
      disclosure: field.id,
      people: z.array(z.object({ person: field.id, name: z.string(), documentKind, documentMasked: z.string() })),
      /** Erased, never known, or outside the caller's division. */
      withheld: z.array(field.id),
    }),
    refusals: ['role.denied', 'rate.limited'],
  }),
  disclosures: route({
    method: 'GET',
    path: '/identity/disclosures',
    summary: 'Who looked at whom, when and what for',
    who: ['auditor', 'administrator'],
    query: z.object({ person: field.id }),
    reply: z.object({
      disclosures: z.array(
        z.object({ disclosure: field.id, kind: z.enum(['disclosure', 'roster']), purpose, account: field.id, organisation: z.string().nullable(), at: field.instant }),
      ),
    }),
    refusals: [],
  }),
};
