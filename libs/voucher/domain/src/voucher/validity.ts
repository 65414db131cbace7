import { addDays, addMonths, type Day, daysBetween } from '@jiquan/kernel';
import type { Voucher } from './voucher';

interface Validity {
  readonly validDays: number | null;
  readonly validMonths: number | null;
}

/** The campaign's days, else the rule set's months, else no automatic expiry. */
export function lastDay(campaign: Validity, from: Day): Day | null {
  if (campaign.validDays !== null) return addDays(from, campaign.validDays);
  return campaign.validMonths === null ? null : addMonths(from, campaign.validMonths);
}

/** The last day counts: a voucher is expired from the day after. */
export const isExpired = (voucher: Voucher, today: Day): boolean => voucher.expiresOn !== null && voucher.expiresOn < today;

/** Reasons that are the trainee's own doing; every other one gives the time back. */
const ownDoing = ['withdrawn', 'withdrew', 'absent', 'never-present', 'misconduct', 'impersonated', 'fraud'];

/** Given back without the trainee's fault, a voucher gets back the days the class took. */
export function broughtBack(voucher: Voucher, ended: { readonly reason: string; readonly on: Day }): Day | null {
  if (voucher.expiresOn === null || voucher.admittedOn === null || ownDoing.includes(ended.reason)) return voucher.expiresOn;
  return addDays(voucher.expiresOn, Math.max(0, daysBetween(voucher.admittedOn, ended.on)));
}
