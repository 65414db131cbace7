import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from './campaign.table';
import { shownCampaign } from './shown';

type Route = typeof voucherApi.routes.campaigns;

/** Ids grow with time, so the newest come first and `after` goes on downwards. */
@Serves(voucherApi.routes.campaigns)
export class CampaignsView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, _call: Call) {
    return this.work.read(async (rows) => {
      const states = input.state ? [input.state] : ['published', 'paused', 'closed'];
      const ids = await rows.query<{ id: string }>(
        `SELECT id FROM campaign WHERE state = ANY($1::text[]) AND rule_set IS NOT NULL AND ($2::text IS NULL OR division = $2 OR starts_with(division, $2 || '/'))
         AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
        [states, input.division ?? null, input.after ?? null, input.limit],
      );
      const found = await rows.find(CampaignTable, { id: ids.map((row) => row.id) }, { order: '-id' });
      return { campaigns: found.map(shownCampaign), next: found.length === input.limit ? (found.at(-1)?.id ?? null) : null };
    });
  }
}
