import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { bankImportStates, bankOutcomes, encodings } from './office';

const lookers = ['finance', 'auditor', 'administrator'] as const;
const params = z.object({ import: field.id });
const sums = z.object({ lines: field.count, fen: field.fen });
/** What a checker compares with the bank's own statement before a fen moves. */
export const bankImportView = z.object({
  import: field.id,
  division: field.code,
  bankFile: field.code,
  state: z.enum(bankImportStates),
  /** SHA-256 of the file's bytes: whoever has the bank's file can compute it. */
  sha256: field.sha256,
  rows: field.count,
  settled: sums,
  returned: sums,
  broughtAt: field.instant,
});
const outcomes = z.array(z.object({ row: field.count, outcome: z.enum([...bankOutcomes, 'known']), line: field.id.nullable() })).max(20_000);
const row = z.object({
  row: field.count,
  batch: z.string(),
  sequence: field.count,
  status: z.enum(['settled', 'returned']),
  amountFen: field.fen,
  day: field.day,
  reason: z.string().nullable(),
});

export const bankResultRoutes = {
  importResults: route({
    method: 'POST',
    path: '/settlement/bank-results',
    summary: 'Finance, the maker: bring the bank\'s result file (CSV). It is read and shown with its digest, and moves nothing until a checker confirms it',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    query: z.object({ bankFile: field.code, encoding: z.enum(encodings).default('utf-8') }),
    file: { types: ['text/csv'], maxBytes: 10_000_000 },
    /** `outcomes` are what the rows would do as things stand now. */
    reply: bankImportView.extend({ fresh: field.count, outcomes }),
    refusals: ['account.closed', 'bank-file.malformed', 'bank-file.known-otherwise'],
  }),
  confirmResults: route({
    method: 'POST',
    path: '/settlement/bank-imports/:import/confirmation',
    summary: 'Finance, the checker: confirm the file by its digest; each row is a fact, remembered once by file and row, and moves its money',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    params,
    body: z.object({ sha256: field.sha256 }),
    reply: z.object({ import: field.id, bankFile: field.code, rows: field.count, fresh: field.count, outcomes }),
    refusals: ['account.closed', 'bank-file.wrong-state', 'bank-file.same-officer', 'proposal.changed', 'bank-file.known-otherwise'],
  }),
  rejectResults: route({
    method: 'POST',
    path: '/settlement/bank-imports/:import/rejection',
    summary: 'Finance, maker or checker: a file that is not the bank\'s, or not the right one, is put away; it never moved anything',
    who: ['finance'],
    key: 'natural',
    params,
    body: z.object({ reason: field.text(500) }),
    reply: z.object({ import: field.id, state: z.enum(bankImportStates) }),
    refusals: ['account.closed', 'bank-file.wrong-state'],
  }),
  bankImports: route({
    method: 'GET',
    path: '/settlement/bank-imports',
    summary: 'Result files that were brought, oldest first, with sums and digest',
    who: lookers,
    query: z.object({ ...page, state: z.enum(bankImportStates).optional() }),
    reply: z.object({ imports: z.array(bankImportView), next: field.id.nullable() }),
    refusals: [],
  }),
  bankImport: route({
    method: 'GET',
    path: '/settlement/bank-imports/:import',
    summary: 'One result file with its rows, and what they would do as things stand now',
    who: lookers,
    params,
    reply: bankImportView.extend({ reported: z.array(row).max(20_000), outcomes }),
    refusals: [],
  }),
  results: route({
    method: 'GET',
    path: '/settlement/bank-results',
    summary: 'What banks reported, as it was confirmed, and what it did',
    who: lookers,
    query: z.object({ bankFile: field.code, outcome: z.enum(bankOutcomes).optional(), from: z.coerce.number().int().min(0).default(0) }),
    reply: z.object({ results: z.array(row.extend({ outcome: z.enum(bankOutcomes), line: field.id.nullable() })) }),
    refusals: [],
  }),
};
