import { isRefusal, type Refusal, refuse } from '@jiquan/kernel';
import type { Call, Tx, Work } from '@jiquan/platform';
import type { Campaign, Voucher } from '@jiquan/voucher-domain';
import { CampaignTable } from '../campaign/campaign.table';
import { stepOf } from './history';
import { shownVoucher, type ShownVoucher } from './shown';
import { StepTable } from './step.table';
import { VoucherTable } from './voucher.table';

/** A voucher's campaign never changes and nothing here depends on its counters: it is read without a lock. */
export async function campaignOf(tx: Tx, voucher: Voucher): Promise<Campaign> {
  const campaign = await tx.get(CampaignTable, voucher.campaign);
  if (!campaign) throw new Error(`voucher ${voucher.id} has no campaign`);
  return campaign;
}

export interface Command<Code extends string> {
  /** As the moves table names it. */
  readonly by: string;
  readonly reason?: string;
  /** Who this voucher is nothing to gets the same answer as for one that does not exist. */
  may(voucher: Voucher, tx: Tx): Promise<Refusal<Code> | undefined> | Refusal<Code> | undefined;
  /** Runs the verb, and tells. */
  decide(voucher: Voucher, tx: Tx): Promise<Voucher | Refusal<Code>>;
}

/** Lock, decide, save, tell: what the commands over one voucher have in common. */
export function changeVoucher<Code extends string>(work: Work, call: Call, id: string, command: Command<Code>): Promise<ShownVoucher | Refusal<Code | 'thing.unknown'>> {
  return work.run<ShownVoucher | Refusal<Code | 'thing.unknown'>>(call, async (tx) => {
    const before = await tx.lock(VoucherTable, id);
    if (!before) return refuse('thing.unknown', { voucher: id });
    tx.about({ voucher: id, campaign: before.campaign });
    const denied = await command.may(before, tx);
    if (denied) return denied;
    const after = await command.decide(before, tx);
    if (isRefusal(after)) return after;
    await tx.insert(StepTable, stepOf(tx, id, before.stage, after.stage, { by: command.by, kind: 'command', reason: command.reason ?? null }));
    return shownVoucher(await tx.replace(VoucherTable, before, after));
  });
}

export function holderOnly(voucher: Voucher, tx: Tx): Refusal<'thing.unknown'> | undefined {
  return voucher.holder === tx.call.caller.person ? undefined : refuse('thing.unknown', { voucher: voucher.id });
}
