import { refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { InputOf } from '@jiquan/wire';
import { foundAbout } from '../finding/found-about';
import { officeSees } from '../office';
import { CampaignTable } from './campaign.table';

type Route = typeof voucherApi.routes.counters;

@Serves(voucherApi.routes.counters)
export class CountersView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const campaign = await rows.get(CampaignTable, input.campaign);
      if (!campaign || !officeSees(caller, campaign.division)) return refuse('thing.unknown', { campaign: input.campaign });
      const stages = await rows.query<{ stage: string; vouchers: number; frozen: number }>(
        `SELECT stage, count(*)::integer AS vouchers, count(*) FILTER (WHERE office_frozen OR person_frozen)::integer AS frozen
         FROM voucher WHERE campaign = $1 GROUP BY stage ORDER BY stage`,
        [campaign.id],
      );
      const { quota, everIssued, left, grantedFen } = campaign;
      // Redeemed and not revoked: the stage is one or the other.
      const effectivelyUsed = stages.find((row) => row.stage === 'redeemed')?.vouchers ?? 0;
      return { campaign: campaign.id, quota, everIssued, left, grantedFen, effectivelyUsed, stages, findings: await foundAbout(rows, campaign.id) };
    });
  }
}
