import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { lineStates, purposes } from './office';

const params = z.object({ push: field.id });
const lookers = ['hrss', 'finance', 'auditor', 'administrator'] as const;
export const pushStates = ['sent', 'proposed', 'accepted'] as const;
/** Control totals stand beside every list that leaves, so that the receiver can tell a cut one. */
export const pushView = z.object({
  push: field.id,
  division: field.code,
  fund: field.id,
  month: z.string(),
  state: z.enum(pushStates),
  lines: field.count,
  totalFen: field.fen,
  sha256: field.sha256,
  sentAt: field.instant,
  /** Lines still waiting for finance whose certificate is not fresh by now: accepting would put them off. */
  notFresh: field.count,
  /** Which proposal this is; the checker names the one he saw. */
  version: field.count,
  acceptedLines: field.count.nullable(),
  acceptedFen: field.fen.nullable(),
});
export const pushLineView = z.object({
  push: field.id,
  sequence: field.count,
  line: field.id,
  application: field.id,
  purpose: z.enum(purposes),
  person: field.id,
  class: field.id.nullable(),
  certificate: field.id,
  occupation: field.code,
  level: field.code.nullable(),
  amountFen: field.fen,
  asOf: field.instant,
  state: z.enum(lineStates),
  /** Why the maker proposes to refuse it, as long as finance has not decided. */
  refusedFor: field.code.nullable(),
});

export const pushRoutes = {
  push: route({
    method: 'POST',
    path: '/settlement/pushes',
    summary: 'The monthly push of a division and fund to finance; what is not fresh waits and is verified again (R-SET-08)',
    who: ['hrss'],
    stepUp: true,
    key: 'natural',
    status: 201,
    body: z.object({
      division: field.code,
      fund: field.id,
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      /** How many lines that are not fresh yet the officer leaves to another month, as the answer before said. */
      leavingOut: field.count.optional(),
    }),
    reply: z.object({
      /** Null when nothing was sent: every line had to wait, or some would be fresh soon and the officer did not say to leave them out. The month is still open. */
      push: field.id.nullable(),
      lines: field.count,
      totalFen: field.fen,
      waiting: z.array(z.object({ line: field.id, reason: field.code })).max(1_000),
      waitingCount: field.count,
      /** Of those waiting: nothing is wrong with them but the age of the verification; they were asked for again. */
      notFresh: field.count,
      reverificationsAsked: field.count,
    }),
    refusals: ['account.closed', 'fund.other-division', 'push.not-this-month', 'push.already-sent', 'payee.changing', 'payee.none', 'entitlement.held', 'application.frozen', 'push.nothing'],
  }),
  pushes: route({
    method: 'GET',
    path: '/settlement/pushes',
    summary: 'Pushes, newest last',
    who: lookers,
    query: z.object({ ...page, state: z.enum(pushStates).optional() }),
    reply: z.object({ pushes: z.array(pushView), next: field.id.nullable() }),
    refusals: [],
  }),
  pushDetail: route({
    method: 'GET',
    path: '/settlement/pushes/:push',
    summary: 'One push with its control totals and the checksum of its lines',
    who: lookers,
    params,
    /** What the rules said of the push and of its acceptance, and how the days of finance stand now (R-SET-06). */
    reply: pushView.extend({ findings: z.array(findingRow) }),
    refusals: [],
  }),
  pushLines: route({
    method: 'GET',
    path: '/settlement/pushes/:push/lines',
    summary: 'The lines as NDJSON, resumable after a sequence number',
    who: lookers,
    params,
    query: z.object({ from: z.coerce.number().int().min(1).default(1) }),
    reply: 'rows',
    row: pushLineView,
    refusals: [],
  }),
  pushCsv: route({
    method: 'GET',
    path: '/settlement/pushes/:push/content',
    summary: 'The lines as CSV; the checksum of the push is the SHA-256 of these bytes',
    who: lookers,
    params,
    reply: 'download',
    refusals: [],
  }),
  proposeAcceptance: route({
    method: 'POST',
    path: '/settlement/pushes/:push/proposal',
    summary: 'Finance, the maker: which lines are refused and why; all others are accepted (R-SET-09)',
    who: ['finance'],
    key: 'natural',
    params,
    body: z.object({ refused: z.array(z.object({ line: field.id, reason: field.code })).max(100_000) }),
    reply: z.object({
      push: field.id,
      version: field.count,
      refused: field.count,
      /** Not fresh by now, and asked for again: best confirmed when they are. */
      notFresh: field.count,
      reverificationsAsked: field.count,
    }),
    refusals: ['account.closed', 'push.wrong-state', 'line.unknown'],
  }),
  confirmAcceptance: route({
    method: 'POST',
    path: '/settlement/pushes/:push/acceptance',
    summary: 'Finance, the checker: the accepted lines go into payment (R-SET-09); a certificate that is not fresh any more waits for another push',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    params,
    body: z.object({ version: field.count }),
    reply: z.object({
      push: field.id,
      acceptedLines: field.count,
      acceptedFen: field.fen,
      refusedLines: field.count,
      /** Lines that were neither: they had left, or are held or not fresh and go back to wait. */
      outcomes: z.array(z.object({ line: field.id, outcome: field.code })).max(100_000),
    }),
    refusals: ['account.closed', 'push.wrong-state', 'push.same-officer', 'proposal.changed'],
  }),
};
