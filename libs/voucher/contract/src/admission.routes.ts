import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { attestation, ofVoucher, shownVoucher } from './voucher.shapes';

export const admissionRoutes = {
  codeKey: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/code-key',
    summary: 'The secret from which my phone makes the code I show; the former one stops working',
    who: ['worker'],
    stepUp: true,
    key: 'natural',
    params: ofVoucher,
    body: z.object({}),
    reply: z.object({ voucher: field.id, number: field.code, secret: z.base64url(), stepSeconds: field.count, now: field.instant }),
    refusals: ['voucher.not-claimed', 'voucher.frozen'],
  }),
  admit: route({
    method: 'POST',
    path: '/voucher/admissions',
    summary: 'Admit a holder to my class with the code they show (登记验证)',
    who: ['institution'],
    key: 'required',
    body: z.object({
      class: field.id,
      classVersion: field.count.optional(),
      /** What the phone shows: `JQ-XXXX-XXXX-XXXX-C.step.mac`. A number alone is told apart and refused. */
      code: z.string().regex(/^[\w .-]{1,120}$/),
      /** Signed by identity: the face check of this institution, or the holder's own word to it for this class. */
      presence: attestation.optional(),
    }),
    reply: z.object({ ...shownVoucher.shape, admittedOn: field.day, afterOpening: field.flag }),
    refusals: [
      'voucher.code-missing',
      'voucher.code-wrong',
      'voucher.code-expired',
      'voucher.code-used',
      'voucher.class-not-own',
      'voucher.admission-day',
      'voucher.presence-missing',
      'voucher.presence-other-person',
      'voucher.presence-other-institution',
      'voucher.presence-other-class',
      'voucher.frozen',
      'voucher.already-admitted',
      'voucher.not-claimed',
      'voucher.expired',
      'voucher.class-ended',
      'voucher.class-voucherless',
      'voucher.not-on-roster',
      'voucher.enrolment-taken',
      'voucher.other-occupation',
      'voucher.other-level',
      'campaign.institution-not-listed',
      'account.closed',
    ],
  }),
  unbind: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/unbinding',
    summary: 'Give a voucher back before the class opens',
    who: ['institution'],
    key: 'required',
    params: ofVoucher,
    body: z.object({ reason: field.code }),
    reply: shownVoucher,
    refusals: ['voucher.class-not-own', 'voucher.not-admitted', 'voucher.class-opened', 'voucher.frozen', 'account.closed'],
  }),
};
