import { isRefusal } from '@jiquan/kernel';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { FundingGranted, FundingRefused } from '@jiquan/settlement-contract';
import { decideFunding, type Granted } from '@jiquan/settlement-domain';
import { CampaignFundingAsked } from '@jiquan/voucher-contract';
import { FundTable } from './fund.table';
import { FundingDecisionTable, GrantTable } from './grant.table';
import { balance, post } from './money';
import { releaseEnded } from './release';

/** A request, decided once for each (campaign, revision) under the fund's lock; either answer is told. */
@On(CampaignFundingAsked)
export class CampaignFundingAskedListener implements Listener<typeof CampaignFundingAsked> {
  async hear(event: Heard<typeof CampaignFundingAsked>, tx: Tx): Promise<void> {
    const ask = event.payload;
    const { campaign, revision, totalFen } = ask;
    if (await tx.one(FundingDecisionTable, { campaign, revision })) return;
    const grant = await tx.lock(GrantTable, campaign);
    const fund = await tx.lock(FundTable, ask.fund);
    const freeFen = await balance(tx, ask.fund, 'free');
    const decided = decideFunding(ask, { fund, freeFen, grant });
    const refused = isRefusal(decided);
    await tx.insert(FundingDecisionTable, { campaign, revision, granted: !refused, reason: refused ? decided.refused : null, totalFen });
    if (refused) {
      tx.tell(FundingRefused({ campaign, revision, fund: ask.fund, askedFen: totalFen, freeFen, reason: decided.refused }));
      return;
    }
    const { grantedFen, postings } = decided as Granted;
    const after = { id: campaign, fund: ask.fund, revision, grantedFen, closed: false };
    if (grant) await tx.replace(GrantTable, grant, { ...grant, ...after, closed: grant.closed });
    else await tx.insert(GrantTable, { ...after, version: 1 });
    await post(tx, postings);
    if (!grant) await releaseEnded(tx, campaign);
    tx.tell(FundingGranted({ campaign, revision, fund: ask.fund, grantedFen }));
  }
}
