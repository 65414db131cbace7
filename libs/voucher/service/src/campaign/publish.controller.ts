import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { resolve } from '@jiquan/policy';
import { CampaignPublished, voucherApi } from '@jiquan/voucher-contract';
import { type Campaign, publish } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { RememberedTariffTable } from '../remembered/remembered-tariff.table';
import { changeCampaign } from './change';
import { officeCampaign } from './shown';
import { keepYear } from './year';

type Route = typeof voucherApi.routes.publish;

@Serves(voucherApi.routes.publish)
export class PublishController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return changeCampaign(this.work, call, input.campaign, async (campaign, tx) => {
      const found = resolve(campaign.division, tx.today);
      const ruleSet = isRefusal(found) ? undefined : found;
      const [tariff] = campaign.tariff === null ? [] : await tx.find(RememberedTariffTable, { tariff: campaign.tariff }, { order: '-revision', limit: 1 });
      const published = publish({ campaign, ruleSet, tariff }, tx.now);
      if (isRefusal(published)) return published;
      tell(tx, published);
      if (ruleSet) await keepYear(tx, 'published', published, ruleSet);
      return published;
    });
  }
}

function tell(tx: Tx, published: Campaign): void {
  const { campaign, title, division, fund, audience, audienceHash, occupations, levels, distribution, quota, ruleSet } = officeCampaign(published);
  const { valueKind, faceFen, maxFen, valueDocument, tariffRevision, opensAt, closesAt, revision } = published;
  if (!ruleSet) throw new Error('a published campaign has its rule set pinned');
  const who = { campaign, revision, title, division, fund, ruleSet, audience, audienceHash, occupations, levels, distribution, quota };
  tx.tell(CampaignPublished({ ...who, valueKind, faceFen, maxFen, valueDocument, tariffRevision, opensAt, closesAt }));
}
