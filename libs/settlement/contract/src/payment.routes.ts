import { field, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { encodings, paymentStates } from './office';

const file = z.object({ file: field.id });
const lookers = ['finance', 'auditor', 'administrator'] as const;
export const fileView = z.object({
  file: field.id,
  number: field.code,
  push: field.id,
  fund: field.id,
  format: z.enum(['bank-csv']),
  encoding: z.enum(encodings),
  lines: field.count,
  totalFen: field.fen,
  sha256: field.sha256,
  createdAt: field.instant,
});
const sums = z.object({ lines: field.count, fen: field.fen });

export const paymentRoutes = {
  createFile: route({
    method: 'POST',
    path: '/settlement/payment-files',
    summary: 'Make a bank file of accepted payments that are in no file and not stopped; at most 5,000 a file',
    who: ['finance'],
    stepUp: true,
    key: 'required',
    status: 201,
    body: z.object({ push: field.id, encoding: z.enum(encodings) }),
    reply: fileView.extend({ waiting: field.count }),
    refusals: ['account.closed', 'push.wrong-state', 'payment.nothing'],
  }),
  files: route({
    method: 'GET',
    path: '/settlement/payment-files',
    summary: 'Payment files with their control totals',
    who: lookers,
    query: z.object({ ...page, push: field.id.optional() }),
    reply: z.object({ files: z.array(fileView), next: field.id.nullable() }),
    refusals: [],
  }),
  fileContent: route({
    method: 'GET',
    path: '/settlement/payment-files/:file/content',
    summary: 'The bank file: the same bytes at every download',
    who: ['finance'],
    stepUp: true,
    params: file,
    reply: 'download',
    refusals: [],
  }),
  reconciliation: route({
    method: 'GET',
    path: '/settlement/payment-files/:file/reconciliation',
    summary: 'What the file asked for against what the bank reported',
    who: lookers,
    params: file,
    reply: z.object({ file: field.id, asked: sums, settled: sums, returned: sums, open: sums, balanced: field.flag }),
    refusals: [],
  }),
  paymentStops: route({
    method: 'GET',
    path: '/settlement/payment-stops',
    summary: 'Payments at the bank that must not be made any more: ask the bank to stop them',
    who: lookers,
    query: z.object({ ...page }),
    reply: z.object({
      stops: z.array(z.object({ payment: field.id, line: field.id, file: field.code, sequence: field.count, amountFen: field.fen, reason: field.code })),
      next: field.id.nullable(),
    }),
    refusals: [],
  }),
  linePayments: route({
    method: 'GET',
    path: '/settlement/lines/:line/payments',
    summary: 'Every attempt to pay a line (F-51 to F-53)',
    who: ['institution', 'assessment-body', 'worker', 'hrss', ...lookers],
    params: z.object({ line: field.id }),
    reply: z.object({
      payments: z.array(
        z.object({
          payment: field.id,
          number: field.count,
          state: z.enum(paymentStates),
          amountFen: field.fen,
          fund: field.id,
          source: field.code,
          settledOn: field.day.nullable(),
          returnedOn: field.day.nullable(),
          reason: z.string().nullable(),
        }),
      ),
    }),
    refusals: [],
  }),
};
