import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from './campaign.table';
import { officeCampaign } from './shown';

type Route = typeof voucherApi.routes.officeCampaigns;

@Serves(voucherApi.routes.officeCampaigns)
export class OfficeCampaignsView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const all = caller.division === undefined && (caller.role === 'auditor' || caller.role === 'administrator');
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM campaign WHERE ($1::text IS NULL OR state = $1) AND ($2::boolean OR division = $3 OR starts_with(division, $3 || '/'))
         AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
        [input.state ?? null, all, caller.division ?? '', input.after ?? null, input.limit],
      );
      const found = await rows.find(CampaignTable, { id: ids.map((row) => row.id) }, { order: '-id' });
      return { campaigns: found.map(officeCampaign), next: found.length === input.limit ? (found.at(-1)?.id ?? null) : null };
    });
  }
}
