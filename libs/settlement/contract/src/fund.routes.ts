import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { accountKinds, fundSources, purposes } from './office';

const positive = z.int().min(1).max(100_000_000_000_000).transform((amount) => amount as z.output<typeof field.fen>);
const account = z.object({ kind: z.enum(accountKinds), balanceFen: field.fen });
export const fundView = z.object({
  fund: field.id,
  division: field.code,
  source: z.enum(fundSources),
  year: field.count,
  document: field.publicWords,
  accounts: z.array(account),
});
const tariffEntry = z.object({
  occupation: field.code.nullable(),
  /** Kind of certificate (R-CERT-01). */
  kind: field.code,
  /** Null: a certificate without a level; never a wildcard. */
  level: field.code.nullable(),
  from: field.day,
  until: field.day.nullable(),
  amountFen: positive,
});
const tariffView = z.object({
  tariff: field.id,
  division: field.code,
  purpose: z.enum(purposes),
  revision: field.count,
  document: field.publicWords,
  publishedOn: field.day,
  entries: z.array(tariffEntry.extend({ amountFen: field.fen })),
});

const designationView = z.object({
  designation: field.id,
  division: field.code,
  purpose: z.enum(purposes),
  revision: field.count,
  fund: field.id,
  document: field.publicWords,
  at: field.instant,
  /** Whether it was that fund's turn, by the documents of the day (R-SET-10); it stops nothing. */
  findings: z.array(findingRow),
});

export const fundRoutes = {
  openFund: route({
    method: 'POST',
    path: '/settlement/funds',
    summary: 'Open the fund of a division, source and year (R-SET-10)',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    status: 201,
    body: z.object({ division: field.code, source: z.enum(fundSources), year: z.int().min(2000).max(2100), document: field.publicWords }),
    reply: z.object({ fund: field.id }),
    refusals: ['account.closed', 'fund.already-open'],
  }),
  appropriate: route({
    method: 'POST',
    path: '/settlement/funds/:fund/appropriations',
    summary: 'Enter money appropriated to a fund, with its document',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    status: 201,
    params: z.object({ fund: field.id }),
    body: z.object({ amountFen: positive, document: field.publicWords, reference: field.code }),
    reply: z.object({ fund: field.id, freeFen: field.fen }),
    refusals: ['account.closed', 'fund.reference-used'],
  }),
  funds: route({
    method: 'GET',
    path: '/settlement/funds',
    summary: 'Funds and where each fen is',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    query: z.object({ ...page, division: field.code.optional() }),
    reply: z.object({ funds: z.array(fundView) }),
    refusals: [],
  }),
  postings: route({
    method: 'GET',
    path: '/settlement/funds/:fund/postings',
    summary: 'Every movement of a fund, in order',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    params: z.object({ fund: field.id }),
    query: z.object({ ...page }),
    reply: z.object({
      postings: z.array(
        z.object({
          posting: field.id,
          from: z.enum(accountKinds),
          to: z.enum(accountKinds),
          amountFen: field.fen,
          why: field.code,
          campaign: field.id.nullable(),
          line: field.id.nullable(),
          at: field.instant,
        }),
      ),
    }),
    refusals: [],
  }),
  campaignMoney: route({
    method: 'GET',
    path: '/settlement/campaigns/:campaign/money',
    summary: 'Where the money granted to a campaign is',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    params: z.object({ campaign: field.id }),
    reply: z.object({ campaign: field.id, fund: field.id, grantedFen: field.fen, accounts: z.array(account) }),
    refusals: [],
  }),
  designateFund: route({
    method: 'POST',
    path: '/settlement/fund-designations',
    summary: 'HRSS says which fund pays what no campaign does: training without a voucher, assessments (R-SET-10, A-56, A-71)',
    who: ['hrss'],
    stepUp: true,
    key: 'natural',
    status: 201,
    body: z.object({ division: field.code, purpose: z.enum(purposes), fund: field.id, document: field.publicWords }),
    reply: z.object({ designation: field.id, revision: field.count }),
    refusals: ['account.closed', 'fund.other-division', 'fund.designated-already'],
  }),
  designations: route({
    method: 'GET',
    path: '/settlement/fund-designations',
    summary: 'Which fund pays for which purpose, newest revision first; the newest one counts',
    who: ['institution', 'assessment-body', 'worker', 'hrss', 'industry', 'finance', 'auditor', 'administrator'],
    query: z.object({ ...page, division: field.code, purpose: z.enum(purposes).optional() }),
    reply: z.object({
      designations: z.array(designationView),
    }),
    refusals: [],
  }),
  publishTariff: route({
    method: 'POST',
    path: '/settlement/tariffs',
    summary: 'Publish the amounts of a division and purpose, with the document that states them (A-01)',
    who: ['hrss'],
    stepUp: true,
    key: 'required',
    status: 201,
    body: z.object({
      division: field.code,
      purpose: z.enum(purposes),
      document: field.publicWords,
      entries: z.array(tariffEntry).min(1).max(500),
    }),
    reply: z.object({ tariff: field.id, revision: field.count }),
    refusals: ['account.closed', 'tariff.ambiguous'],
  }),
  tariffs: route({
    method: 'GET',
    path: '/settlement/tariffs',
    summary: 'Published amounts, newest revision first',
    who: 'public',
    query: z.object({ ...page, division: field.code.optional(), purpose: z.enum(purposes).optional() }),
    reply: z.object({ tariffs: z.array(tariffView) }),
    refusals: [],
  }),
};
