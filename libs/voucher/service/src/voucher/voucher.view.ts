import { refuse } from '@jiquan/kernel';
import { type Call, type Caller, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { Campaign, Voucher } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { officeSees } from '../office';
import { shownVoucher } from './shown';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.voucher;

@Serves(voucherApi.routes.voucher)
export class VoucherView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const voucher = await rows.get(VoucherTable, input.voucher);
      const campaign = voucher && (await rows.get(CampaignTable, voucher.campaign));
      return voucher && campaign && sees(caller, voucher, campaign) ? shownVoucher(voucher) : refuse('thing.unknown', { voucher: input.voucher });
    });
  }
}

/** A voucher of somebody else does not exist for a worker, nor one of another's class for an institution. */
function sees(caller: Caller, voucher: Voucher, campaign: Campaign): boolean {
  if (caller.role === 'worker') return voucher.holder === caller.person;
  if (caller.role === 'institution') return voucher.bound && voucher.institution === caller.organisation;
  return officeSees(caller, campaign.division);
}
