import { field } from '@jiquan/wire';
import * as z from 'zod';

export const stages = [
  'applied',
  'issued',
  'claimed',
  'admitted',
  'in-training',
  'in-assessment',
  'certified',
  'payable',
  'redeemed',
  'rejected',
  'cancelled',
  'lapsed',
  'revoked',
] as const;

export const shownVoucher = z.object({
  voucher: field.id,
  number: field.code,
  campaign: field.id,
  occupation: field.code,
  stage: z.enum(stages),
  frozen: field.flag,
  issuedOn: field.day.nullable(),
  claimedAt: field.instant.nullable(),
  expiresOn: field.day.nullable(),
  enrolment: field.id.nullable(),
  class: field.id.nullable(),
  institution: field.id.nullable(),
});
/** Why something is not so yet: the same codes as refusals. */
export const reason = z.object({
  code: field.code,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())])),
  cites: z.array(field.code),
});
export const inCampaign = z.object({ campaign: field.id });
export const ofVoucher = z.object({ voucher: field.id });
/** A JWT: three parts of base64url. */
export const attestation = z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/).max(4_000);
