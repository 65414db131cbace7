import type { Rows } from '@jiquan/platform';
import type { Campaign, Voucher } from '@jiquan/voucher-domain';
import { RememberedPersonTable } from '../remembered/remembered-person.table';
import { grouped, list } from './rows';
import { VoucherTable } from './voucher.table';

export interface People {
  /** The voucher of this campaign, by person: one for ever. */
  readonly own: Map<string, Voucher>;
  /** Vouchers that live under some key, by person. */
  readonly live: Map<string, Voucher[]>;
  readonly frozen: ReadonlySet<string>;
}

/** What must be known of people before a place is given to them, in two statements for a whole batch. */
export async function peopleOf(rows: Rows, campaign: Campaign, persons: readonly string[]): Promise<People> {
  const distinct = [...new Set(persons)];
  const vouchers = await rows.query<Voucher>(
    `SELECT ${list(VoucherTable)} FROM voucher WHERE holder = ANY($1::uuid[]) AND (campaign = $2 OR live_key IS NOT NULL)`,
    [distinct, campaign.id],
  );
  const frozen = await rows.find(RememberedPersonTable, { person: distinct, frozen: true });
  return {
    own: new Map(vouchers.filter((voucher) => voucher.campaign === campaign.id).map((voucher) => [voucher.holder, voucher])),
    live: grouped(vouchers.filter((voucher) => voucher.liveKey !== null), (voucher) => voucher.holder),
    frozen: new Set(frozen.map((row) => row.person)),
  };
}
