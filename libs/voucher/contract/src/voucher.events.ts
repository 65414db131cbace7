import { event, field } from '@jiquan/wire';
import * as z from 'zod';

/** A request: settlement decides it once per (campaign, revision). */
export const CampaignFundingAsked = event('voucher', 'campaign.funding-asked', 'campaign', {
  campaign: field.id,
  revision: field.count,
  division: field.code,
  fund: field.id,
  /** What the whole campaign may cost at this revision: quota × maxFen. Settlement moves only the difference. */
  totalFen: field.fen,
});
/** Who may have a voucher: judged by identity when it signs a statement. */
export const audience = z.strictObject({
  code: field.code,
  groups: z.array(field.code).max(40),
  exclusions: z.array(field.code).max(40),
  minAge: field.count.nullable(),
  maxAge: field.count.nullable(),
});
export type Audience = z.output<typeof audience>;
export const CampaignPublished = event('voucher', 'campaign.published', 'campaign', {
  campaign: field.id,
  revision: field.count,
  title: field.publicWords,
  division: field.code,
  fund: field.id,
  ruleSet: field.pin,
  audience,
  audienceHash: field.sha256,
  occupations: z.array(field.code).max(200),
  levels: z.array(field.code).max(10),
  /** open · by-application · targeted */
  distribution: field.code,
  quota: field.count,
  /** face · tariff */
  valueKind: field.code,
  faceFen: field.fen.nullable(),
  maxFen: field.fen,
  /** The document that gives the face amount, or the tariff's code. */
  valueDocument: field.publicWords,
  tariffRevision: field.count.nullable(),
  opensAt: field.instant,
  closesAt: field.instant,
});
/** No voucher is issued after this; settlement releases what was granted and never issued. */
export const CampaignClosed = event('voucher', 'campaign.closed', 'campaign', {
  campaign: field.id,
  fund: field.id,
  everIssued: field.count,
  maxFen: field.fen,
});
export const VoucherIssued = event('voucher', 'voucher.issued', 'voucher', {
  voucher: field.id,
  number: field.code,
  campaign: field.id,
  person: field.id,
  occupation: field.code,
  issuedOn: field.day,
});
export const VoucherClaimed = event('voucher', 'voucher.claimed', 'voucher', {
  voucher: field.id,
  campaign: field.id,
  person: field.id,
  claimedOn: field.day,
  expiresOn: field.day.nullable(),
});
/** 登记验证: the voucher is bound to one enrolment of one class. */
export const VoucherAdmitted = event('voucher', 'voucher.admitted', 'voucher', {
  voucher: field.id,
  campaign: field.id,
  fund: field.id,
  person: field.id,
  enrolment: field.id,
  class: field.id,
  institution: field.id,
  occupation: field.code,
  admittedOn: field.day,
  valueKind: field.code,
  faceFen: field.fen.nullable(),
  maxFen: field.fen,
  valueDocument: field.publicWords,
  tariffRevision: field.count.nullable(),
});
/** The binding ended without value; the voucher is claimed again and may be admitted under a new enrolment. */
export const VoucherUnbound = event('voucher', 'voucher.unbound', 'voucher', {
  voucher: field.id,
  enrolment: field.id,
  person: field.id,
  reason: field.code,
});
export const VoucherFrozen = event('voucher', 'voucher.frozen', 'voucher', { voucher: field.id, reason: field.code });
export const VoucherUnfrozen = event('voucher', 'voucher.unfrozen', 'voucher', { voucher: field.id });
const ended = { voucher: field.id, campaign: field.id, fund: field.id, person: field.id, maxFen: field.fen, reason: field.code };
/** Ended without value: settlement releases maxFen once. */
export const VoucherCancelled = event('voucher', 'voucher.cancelled', 'voucher', ended);
export const VoucherLapsed = event('voucher', 'voucher.lapsed', 'voucher', ended);
