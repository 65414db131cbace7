import { field, route } from '@jiquan/wire';
import * as z from 'zod';
import { ofVoucher, shownVoucher } from './voucher.shapes';

export const voucherRoutes = {
  withdraw: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/withdrawal',
    summary: 'Give my voucher up for good',
    who: ['worker'],
    stepUp: true,
    key: 'required',
    params: ofVoucher,
    body: z.object({}),
    reply: shownVoucher,
    refusals: ['voucher.ended', 'voucher.certified', 'voucher.frozen'],
  }),
  freeze: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/freeze',
    summary: 'Freeze a voucher while it is looked into',
    who: ['hrss'],
    key: 'required',
    params: ofVoucher,
    body: z.object({ reason: field.code }),
    reply: shownVoucher,
    refusals: ['voucher.ended', 'voucher.already-frozen', 'account.closed'],
  }),
  unfreeze: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/unfreezing',
    summary: 'Lift the office\'s freeze of a voucher',
    who: ['hrss'],
    key: 'required',
    params: ofVoucher,
    body: z.object({}),
    reply: shownVoucher,
    refusals: ['voucher.not-frozen', 'account.closed'],
  }),
  cancel: route({
    method: 'POST',
    path: '/voucher/vouchers/:voucher/cancellation',
    summary: 'Cancel a voucher that has no value yet',
    who: ['hrss'],
    stepUp: true,
    key: 'required',
    params: ofVoucher,
    body: z.object({ reason: field.code }),
    reply: shownVoucher,
    refusals: ['voucher.ended', 'voucher.payable', 'account.closed'],
  }),
};
