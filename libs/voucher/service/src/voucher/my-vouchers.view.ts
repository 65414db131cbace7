import { refuse } from '@jiquan/kernel';
import { BusinessClock, type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { type Campaign, whyNot } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { RememberedClassTable } from '../remembered/remembered-class.table';
import { factsOf } from '../fact/restage';
import { shownVoucher } from './shown';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.myVouchers;

@Serves(voucherApi.routes.myVouchers)
export class MyVouchersView implements Handler<Route> {
  constructor(
    private readonly work: Work,
    private readonly clock: BusinessClock,
  ) {}

  async handle(_input: InputOf<Route>, { caller }: Call) {
    const { person } = caller;
    if (!person) return refuse('role.denied');
    return this.work.read(async (rows) => {
      const vouchers = await rows.find(VoucherTable, { holder: person }, { order: '-id' });
      const campaigns = new Map((await rows.find(CampaignTable, { id: vouchers.map((each) => each.campaign) })).map((each) => [each.id, each]));
      const classes = vouchers.map((each) => each.class).filter((id) => id !== null);
      const opened = new Map((await rows.find(RememberedClassTable, { id: classes })).map((each) => [each.id, each.openedOn]));
      const facts = await factsOf(rows, vouchers);
      return {
        vouchers: vouchers.map((voucher) => {
          const { title, maxFen } = campaigns.get(voucher.campaign) as Campaign;
          const reasons = whyNot({ voucher, facts: facts.get(voucher.id) ?? [], openedOn: opened.get(voucher.class ?? '') ?? null }, this.clock.now());
          return { ...shownVoucher(voucher), title, maxFen, whyNot: reasons.map(shownReason) };
        }),
      };
    });
  }
}

function shownReason({ refused, facts, cites }: ReturnType<typeof whyNot>[number]) {
  const plain = Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]);
  return { code: refused, facts: Object.fromEntries(plain) as Record<string, string | number | boolean | null | string[] | number[]>, cites: [...cites] };
}
