import { isRefusal, refuse, voucherNumber } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { type Campaign, issueTo, mayIssue, type Voucher } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { officeMay } from '../office';
import { countIssued, insertVouchers, tellIssued } from './born';
import { peopleOf } from './people';

type Route = typeof voucherApi.routes.issueToList;
type Listed = InputOf<Route>['people'][number];

@Serves(voucherApi.routes.issueToList)
export class IssueToListController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return this.work.run(call, async (tx) => {
      const campaign = await tx.lock(CampaignTable, input.campaign);
      if (!campaign) return refuse('thing.unknown', { campaign: input.campaign });
      tx.about({ campaign: campaign.id });
      const denied = (await officeMay(tx, 'campaign', campaign.division)) ?? mayIssue({ campaign, distribution: 'targeted' }, tx.now);
      if (isRefusal(denied)) return denied;
      return { lines: await issueToAll(tx, campaign, input.people) };
    });
  }
}

/** A line that loses its row to another campaign gives its place to nobody in this call: the officer sees it and asks again. */
async function issueToAll(tx: Tx, campaign: Campaign, listed: readonly Listed[]) {
  const people = await peopleOf(tx, campaign, listed.map((each) => each.person));
  const born: Voucher[] = [];
  const decided = listed.map(({ person, occupation }) => {
    const own = people.own.get(person);
    if (own) return { person, voucher: own, outcome: 'again' };
    const facts = { campaign, left: campaign.left - born.length, person, occupation, personFrozen: people.frozen.has(person), live: people.live.get(person) ?? [] };
    const voucher = issueTo({ ...facts, id: tx.newId(), number: voucherNumber(tx.random60()) }, tx.now);
    if (isRefusal(voucher)) return { person, voucher: undefined, outcome: voucher.refused };
    people.own.set(person, voucher);
    born.push(voucher);
    return { person, voucher, outcome: 'issued' };
  });
  const made = await insertVouchers(tx, born);
  const issued = born.filter((voucher) => made.has(voucher.id));
  await countIssued(tx, campaign, issued.length);
  for (const voucher of issued) tellIssued(tx, voucher);
  return decided.map(({ person, voucher, outcome }) => {
    const lost = voucher !== undefined && born.includes(voucher) && !made.has(voucher.id);
    if (!voucher || lost) return { voucher: null, person, number: null, outcome: lost ? 'voucher.already-held' : outcome };
    return { voucher: voucher.id, person, number: voucher.number, outcome };
  });
}
