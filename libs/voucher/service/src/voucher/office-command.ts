import type { Refusal } from '@jiquan/kernel';
import type { Tx } from '@jiquan/platform';
import type { Voucher } from '@jiquan/voucher-domain';
import { officeMay } from '../office';
import { campaignOf } from './change';

/** An officer with this duty in the division of the voucher's campaign. */
export function officer(duty: string): (voucher: Voucher, tx: Tx) => Promise<Refusal<'role.denied' | 'account.closed'> | undefined> {
  return async (voucher, tx) => officeMay(tx, duty, (await campaignOf(tx, voucher)).division);
}
