import { field, findingRow, page, route } from '@jiquan/wire';
import * as z from 'zod';
import { inCampaign, ofVoucher, reason, shownVoucher, stages } from './voucher.shapes';

export const voucherViews = {
  myVouchers: route({
    method: 'GET',
    path: '/voucher/mine',
    summary: 'My vouchers, where each stands and what it still lacks',
    who: ['worker'],
    reply: z.object({
      vouchers: z.array(z.object({ ...shownVoucher.shape, title: field.publicWords, maxFen: field.fen, whyNot: z.array(reason) })),
    }),
    refusals: [],
  }),
  voucher: route({
    method: 'GET',
    path: '/voucher/vouchers/:voucher',
    summary: 'One voucher: the holder\'s own, one of my class, or one of my division',
    who: ['worker', 'institution', 'hrss', 'auditor'],
    params: ofVoucher,
    reply: shownVoucher,
    refusals: [],
  }),
  campaignVouchers: route({
    method: 'GET',
    path: '/voucher/campaigns/:campaign/vouchers',
    summary: 'Vouchers of a campaign, by stage',
    who: ['hrss', 'auditor'],
    params: inCampaign,
    query: z.object({ ...page, stage: z.enum(stages).optional() }),
    reply: z.object({ vouchers: z.array(z.object({ ...shownVoucher.shape, person: field.id })), next: field.id.nullable() }),
    refusals: [],
  }),
  classVouchers: route({
    method: 'GET',
    path: '/voucher/classes/:class/vouchers',
    summary: 'Vouchers admitted to a class',
    who: ['institution', 'hrss', 'auditor'],
    params: z.object({ class: field.id }),
    reply: z.object({ vouchers: z.array(z.object({ ...shownVoucher.shape, person: field.id })) }),
    refusals: [],
  }),
  history: route({
    method: 'GET',
    path: '/voucher/vouchers/:voucher/history',
    summary: 'Every step of a voucher and every fact that was heard about it',
    who: ['hrss', 'auditor'],
    params: ofVoucher,
    reply: z.object({
      ...shownVoucher.shape,
      person: field.id,
      steps: z.array(
        z.object({ at: field.instant, by: field.code, kind: field.code, from: field.code, to: field.code, account: field.id.nullable(), reason: field.code.nullable() }),
      ),
      bindings: z.array(
        z.object({ enrolment: field.id, class: field.id, institution: field.id, admittedOn: field.day, presence: field.code, endedOn: field.day.nullable(), reason: field.code.nullable() }),
      ),
      facts: z.array(z.object({ subject: field.id, kind: field.code, source: field.id, version: field.count, heardAt: field.instant })),
      findings: z.array(findingRow),
    }),
    refusals: [],
  }),
};
