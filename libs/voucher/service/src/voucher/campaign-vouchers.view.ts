import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { officeSees } from '../office';
import { shownVoucher } from './shown';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.campaignVouchers;

@Serves(voucherApi.routes.campaignVouchers)
export class CampaignVouchersView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const campaign = await rows.get(CampaignTable, input.campaign);
      if (!campaign || !officeSees(caller, campaign.division)) return refuse('thing.unknown', { campaign: input.campaign });
      const where = { campaign: campaign.id, ...(input.stage ? { stage: input.stage } : {}) };
      const vouchers = await rows.find(VoucherTable, where, { limit: input.limit, after: input.after });
      const next = vouchers.length === input.limit ? (vouchers.at(-1)?.id ?? null) : null;
      return { vouchers: vouchers.map((voucher) => ({ ...shownVoucher(voucher), person: voucher.holder })), next };
    });
  }
}
