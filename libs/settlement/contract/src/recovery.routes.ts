import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';

const params = z.object({ recovery: field.id });
export const recoveryStates = ['due', 'ordered', 'received'] as const;
export const recoveryView = z.object({
  recovery: field.id,
  line: field.id,
  payment: field.id.nullable(),
  kind: z.enum(['entitlement', 'overpayment']),
  state: z.enum(recoveryStates),
  fund: field.id,
  division: field.code,
  person: field.id,
  voucher: field.id.nullable(),
  amountFen: field.fen,
  reason: field.code,
  dueAt: field.instant,
  /** Under which reference the maker says it came back; nothing has moved until a checker confirms it. */
  reported: field.code.nullable(),
  version: field.count,
  /** Why money must come back at all. */
  cites: z.array(z.string()),
  /** What the rules said when it was ordered and when it came back. */
  findings: z.array(findingRow),
});

export const recoveryRoutes = {
  recoveries: route({
    method: 'GET',
    path: '/settlement/recoveries',
    summary: 'Money that must come back, and how far that is',
    who: ['hrss', 'finance', 'auditor', 'administrator'],
    query: z.object({ ...page, state: z.enum(recoveryStates).optional() }),
    reply: z.object({ recoveries: z.array(recoveryView), next: field.id.nullable() }),
    refusals: [],
  }),
  orderRecovery: route({
    method: 'POST',
    path: '/settlement/recoveries/:recovery/order',
    summary: 'An officer orders the money back (R-SET-18, R-SET-19)',
    who: ['hrss'],
    stepUp: true,
    key: 'natural',
    params,
    body: z.object({ document: field.publicWords }),
    reply: z.object({ recovery: field.id, state: z.enum(recoveryStates) }),
    refusals: ['account.closed', 'recovery.wrong-state'],
  }),
  reportReceipt: route({
    method: 'POST',
    path: '/settlement/recoveries/:recovery/receipt',
    summary: 'Finance, the maker: says that the money came back, and under which reference; nothing moves yet',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    params,
    body: z.object({ amountFen: field.fen, reference: field.code }),
    reply: z.object({ recovery: field.id, version: field.count }),
    refusals: ['account.closed', 'recovery.wrong-state', 'recovery.amount-differs'],
  }),
  receiveRecovery: route({
    method: 'POST',
    path: '/settlement/recoveries/:recovery/receipt/confirmation',
    summary: 'Finance, the checker: confirms that it came back; free again in the same year, else to the treasury',
    who: ['finance'],
    stepUp: true,
    key: 'natural',
    params,
    body: z.object({ version: field.count }),
    reply: z.object({ recovery: field.id, to: z.enum(['free', 'returned']) }),
    refusals: ['account.closed', 'recovery.wrong-state', 'recovery.not-reported', 'recovery.same-officer', 'proposal.changed'],
  }),
};

/** Words a bank prints; a leading sign would be a formula in somebody's spreadsheet. */
const bankWords = (max: number) => field.text(max).refine((words) => !/^[=+\-@\t]|[\r\n",;|]/.test(words), 'holds a sign that bank files cannot carry');
const owners = ['institution', 'assessment-body', 'worker'] as const;

export const payeeRoutes = {
  proposePayee: route({
    method: 'POST',
    path: '/settlement/payees',
    summary: 'Register or change the account to be paid to, with its proof (F-04, F-05)',
    who: owners,
    stepUp: true,
    key: 'required',
    status: 201,
    body: z.object({ name: bankWords(100), bank: bankWords(100), account: z.string().regex(/^\d{8,32}$/), proof: field.text(500) }),
    reply: z.object({ payee: field.id, version: field.count }),
    refusals: ['account.closed', 'payee.change-open'],
  }),
  confirmPayee: route({
    method: 'POST',
    path: '/settlement/payees/:payee/confirmation',
    summary: 'A second person confirms; a change takes effect after the cooling time',
    who: [...owners, 'hrss'],
    stepUp: true,
    key: 'natural',
    params: z.object({ payee: field.id }),
    body: z.object({ version: field.count }),
    reply: z.object({ payee: field.id, effectiveOn: field.day }),
    refusals: ['account.closed', 'payee.not-proposed', 'payee.same-person', 'payee.other-owner', 'proposal.changed'],
  }),
  rejectPayee: route({
    method: 'POST',
    path: '/settlement/payees/:payee/rejection',
    summary: 'Stop a change of account before it takes effect: one person is enough, and the account in force stays',
    who: [...owners, 'hrss'],
    stepUp: true,
    key: 'natural',
    params: z.object({ payee: field.id }),
    body: z.object({ reason: field.text(500) }),
    reply: z.object({ payee: field.id }),
    refusals: ['account.closed', 'payee.other-owner', 'payee.not-changing'],
  }),
  payees: route({
    method: 'GET',
    path: '/settlement/payees',
    summary: 'Accounts of the caller, or those an officer may confirm; only the last four digits are shown',
    who: [...owners, 'hrss', 'finance', 'auditor'],
    query: z.object({ ...page, owner: field.id.optional() }),
    reply: z.object({
      payees: z.array(
        z.object({
          payee: field.id,
          owner: field.id,
          state: z.enum(['proposed', 'confirmed', 'rejected']),
          lastFour: z.string(),
          proposedAt: field.instant,
          effectiveOn: field.day.nullable(),
          /** Which proposal this is; the second person names the one they saw. */
          version: field.count,
        }),
      ),
      next: field.id.nullable(),
    }),
    refusals: [],
  }),
};
