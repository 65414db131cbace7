import type { Tx } from '@jiquan/platform';
import { endVoucher, type VoucherEnd } from '@jiquan/settlement-domain';
import { recomputeLater } from '../entitlement/recompute';
import { enrolmentsOfVoucher } from '../remembered/concerned';
import { RememberedVoucherEndTable } from '../remembered/remembered-voucher-end.table';
import { GrantTable, ReserveEndTable } from './grant.table';
import { post } from './money';

/** A voucher ended without value: what is reserved for it is free again, once, and its enrolments carry no money. */
export async function rememberVoucherEnd(tx: Tx, end: VoucherEnd): Promise<void> {
  const { voucher, campaign, maxFen } = end;
  // Before the grant is known nothing is reserved; the grant releases what ended before it.
  const grant = await tx.lock(GrantTable, campaign);
  const fresh = await tx.insertNew(RememberedVoucherEndTable, [end]);
  if (fresh.length === 0) return;
  recomputeLater(tx, { enrolments: await enrolmentsOfVoucher(tx, voucher) });
  if (!grant) return;
  const mine = await tx.insertNew(ReserveEndTable, [{ voucher, campaign, kind: 'released' as const }], ['voucher']);
  if (mine.length > 0) await post(tx, [endVoucher({ fund: grant.fund, campaign }, voucher, maxFen)]);
}
