import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import { type Campaign, issue, mayIssue, type Voucher } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { officeMay } from '../office';
import { RememberedPersonTable } from '../remembered/remembered-person.table';
import { countIssued, tellIssued } from './born';
import { writeSteps } from './history';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.issue;

@Serves(voucherApi.routes.issue)
export class IssueController implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, call: Call) {
    return this.work.run(call, async (tx) => {
      const campaign = await tx.lock(CampaignTable, input.campaign);
      if (!campaign) return refuse('thing.unknown', { campaign: input.campaign });
      tx.about({ campaign: campaign.id });
      const denied = (await officeMay(tx, 'campaign', campaign.division)) ?? mayIssue({ campaign, distribution: 'by-application' }, tx.now);
      if (isRefusal(denied)) return denied;
      return { lines: await issueAll(tx, campaign, input.vouchers) };
    });
  }
}

async function issueAll(tx: Tx, campaign: Campaign, ids: readonly string[]) {
  const found = new Map((await tx.lockMany(VoucherTable, ids)).filter((voucher) => voucher.campaign === campaign.id).map((voucher) => [voucher.id, voucher]));
  const holders = [...found.values()].map((voucher) => voucher.holder);
  const frozen = new Set((await tx.find(RememberedPersonTable, { person: holders, frozen: true })).map((row) => row.person));
  const changes = new Map<string, [Voucher, Voucher]>();
  const lines = ids.map((id) => {
    const voucher = found.get(id);
    if (!voucher) return { voucher: id, person: null, number: null, outcome: 'thing.unknown' };
    const line = { voucher: id, person: voucher.holder, number: voucher.number };
    if (changes.has(id) || voucher.issuedOn !== null) return { ...line, outcome: 'again' };
    const issued = issue({ campaign, left: campaign.left - changes.size, voucher, personFrozen: frozen.has(voucher.holder) }, tx.now);
    if (isRefusal(issued)) return { ...line, outcome: issued.refused };
    changes.set(id, [voucher, issued]);
    return { ...line, outcome: 'issued' };
  });
  const all = [...changes.values()];
  await tx.replaceMany(VoucherTable, all);
  await writeSteps(tx, all, { by: 'issue', kind: 'command' });
  await countIssued(tx, campaign, all.length);
  for (const [, issued] of all) tellIssued(tx, issued);
  return lines;
}
