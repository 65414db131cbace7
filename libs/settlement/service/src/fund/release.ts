import type { Tx } from '@jiquan/platform';
import { endVoucher } from '@jiquan/settlement-domain';
import { RememberedVoucherEndTable } from '../remembered/remembered-voucher-end.table';
import { GrantTable, ReserveEndTable } from './grant.table';
import { post } from './money';

/**
 * Vouchers of a campaign that ended give back what is still reserved for them. A reserve ends once, by a line or by the
 * voucher's end, whichever comes first.
 */
export async function releaseEnded(tx: Tx, campaign: string): Promise<void> {
  const grant = await tx.lock(GrantTable, campaign);
  if (!grant) return;
  const ended = await tx.find(RememberedVoucherEndTable, { campaign }, { limit: 1_000_000 });
  const fresh = await tx.insertNew(
    ReserveEndTable,
    ended.map(({ voucher }) => ({ voucher, campaign, kind: 'released' as const })),
    ['voucher'],
  );
  const mine = new Set(fresh.map(({ voucher }) => voucher));
  await post(
    tx,
    ended.filter(({ voucher }) => mine.has(voucher)).map(({ voucher, maxFen }) => endVoucher({ fund: grant.fund, campaign }, voucher, maxFen)),
  );
}
