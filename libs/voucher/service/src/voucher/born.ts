import { CampaignTable } from '../campaign/campaign.table';
import type { Call, Tx } from '@jiquan/platform';
import type { Campaign, Voucher } from '@jiquan/voucher-domain';
import { VoucherIssued } from '@jiquan/voucher-contract';
import { VoucherTable } from './voucher.table';

/** One insert for all, sorted by live key: two batches over the same people never wait for each other in a ring. */
export async function insertVouchers(tx: Tx, vouchers: readonly Voucher[]): Promise<ReadonlySet<string>> {
  const sorted = [...vouchers].sort((a, b) => ((a.liveKey ?? '') < (b.liveKey ?? '') ? -1 : 1));
  const rows = await tx.insertNew(VoucherTable, sorted, ['liveKey']);
  return new Set(rows.map((row) => row.id));
}

export function tellIssued(tx: Tx, { id, number, campaign, holder, occupation, issuedOn }: Voucher, call: Call = tx.call): void {
  tx.tell(VoucherIssued({ voucher: id, number, campaign, person: holder, occupation, issuedOn: issuedOn as string }), call);
}

/** The counter moves by the rows that came to be, and by nothing else (I1). */
export async function countIssued(tx: Tx, campaign: Campaign, count: number): Promise<void> {
  if (count === 0) return;
  await tx.replace(CampaignTable, campaign, { ...campaign, everIssued: campaign.everIssued + count, left: campaign.left - count });
}
