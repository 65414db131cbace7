import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type AccountKind, accountKinds, effectOf, holds, type Posting } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { unknownThing } from '../standing';
import { FundTable } from './fund.table';
import { GrantTable } from './grant.table';

const spec = settlementApi.routes.campaignMoney;

/** Sums the postings of one campaign: what is not in another account was released, and shows as free. */
@Serves(spec)
export class CampaignMoneyView implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const grant = await rows.get(GrantTable, input.campaign);
      const fund = grant && (await rows.get(FundTable, grant.fund));
      if (!grant || !fund || (caller.division !== undefined && !holds(caller.division, fund.division))) return unknownThing();
      const sums = await rows.query<Pick<Posting, 'from' | 'to' | 'amountFen'>>(
        `SELECT from_kind AS "from", to_kind AS "to", sum(amount_fen)::bigint AS "amountFen" FROM posting WHERE campaign = $1 GROUP BY from_kind, to_kind`,
        [input.campaign],
      );
      const effect = effectOf(sums);
      const released = grant.grantedFen + effect.free;
      const balanceOf = (kind: AccountKind) => (kind === 'free' ? released : effect[kind]);
      return { campaign: grant.id, fund: fund.id, grantedFen: grant.grantedFen, accounts: accountKinds.map((kind) => ({ kind, balanceFen: balanceOf(kind) })) };
    });
  }
}
