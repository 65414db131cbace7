import { refuse, type Refusal } from '@jiquan/kernel';
import type { LiveKeyRule } from '../campaign/campaign';
import type { Voucher } from './voucher';

/** What of one person may live only once. The unique index over it wins every race. */
export function liveKeyOf(rule: LiveKeyRule, person: string, occupation: string): string | null {
  if (rule === 'none') return null;
  return rule === 'any' ? `${person}:any` : `${person}:${occupation}`;
}

interface Holding {
  readonly campaign: { readonly id: string; readonly liveKeyRule: LiveKeyRule };
  readonly person: string;
  readonly occupation: string;
  /** Vouchers of this person that live under some key. */
  readonly live: readonly Voucher[];
}

/** At most one live voucher of a person for an occupation, or at all, as the campaign says. */
export const alreadyHeld = ({ campaign, person, occupation, live }: Holding): Refusal<'voucher.already-held'> | undefined => {
  if (campaign.liveKeyRule === 'none') return undefined;
  const held = live.find(
    (each) =>
      each.holder === person &&
      each.campaign !== campaign.id &&
      (campaign.liveKeyRule === 'any' || each.liveKey === `${person}:any` || each.liveKey === `${person}:${occupation}`),
  );
  return held ? refuse('voucher.already-held', { voucher: held.id, number: held.number, occupation: held.occupation }, ['A-02']) : undefined;
};
