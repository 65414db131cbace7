import { type Day, refuse, startOf } from '@jiquan/kernel';
import { type Call, type Handler, type Rows, Serves, Work } from '@jiquan/platform';
import { voucherApi } from '@jiquan/voucher-contract';
import type { Voucher } from '@jiquan/voucher-domain';
import type { InputOf } from '@jiquan/wire';
import { CampaignTable } from '../campaign/campaign.table';
import { foundAbout } from '../finding/found-about';
import { officeSees } from '../office';
import { BindingTable } from '../binding/binding.table';
import { FactTable } from '../fact/fact.table';
import { shownVoucher } from './shown';
import { type Step, StepTable } from './step.table';
import { VoucherTable } from './voucher.table';

type Route = typeof voucherApi.routes.history;

@Serves(voucherApi.routes.history)
export class HistoryView implements Handler<Route> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<Route>, { caller }: Call) {
    return this.work.read(async (rows) => {
      const voucher = await rows.get(VoucherTable, input.voucher);
      const campaign = voucher && (await rows.get(CampaignTable, voucher.campaign));
      if (!voucher || !campaign || !officeSees(caller, campaign.division)) return refuse('thing.unknown', { voucher: input.voucher });
      return { ...shownVoucher(voucher), person: voucher.holder, ...(await historyOf(rows, voucher)) };
    });
  }
}

async function historyOf(rows: Rows, voucher: Voucher) {
  const steps = await rows.find(StepTable, { voucher: voucher.id });
  const bindings = await rows.find(BindingTable, { voucher: voucher.id }, { order: 'admittedOn' });
  const subjects = [voucher.id, ...bindings.flatMap((binding) => [binding.enrolment, binding.class])];
  const facts = await rows.find(FactTable, { subject: subjects }, { order: 'heardAt' });
  return {
    steps: [birthOf(voucher, steps[0]), ...steps.map(({ at, by, kind, fromStage, toStage, account, reason }) => ({ at, by, kind, from: fromStage as string, to: toStage, account, reason }))],
    bindings: bindings.map(({ enrolment, class: classId, institution, admittedOn, presence, endedOn, reason }) => ({ enrolment, class: classId, institution, admittedOn, presence, endedOn, reason })),
    facts: facts.map(({ subject, kind, source, sourceVersion, heardAt }) => ({ subject, kind, source, version: sourceVersion, heardAt })),
    findings: await foundAbout(rows, voucher.id),
  };
}

const births: Readonly<Record<string, string>> = { applied: 'apply', issued: 'issue', claimed: 'claim' };

/** How it came into the world stands in its own row: the first step tells from where it went on. */
function birthOf({ stage, appliedOn, issuedOn, claimedAt }: Voucher, first: Step | undefined) {
  const to = first?.fromStage ?? stage;
  const day = to === 'applied' ? appliedOn : issuedOn;
  const at = to === 'claimed' && claimedAt ? claimedAt : startOf(day as Day);
  return { at, by: births[to] ?? to, kind: 'command', from: 'none', to, account: null, reason: null };
}
