import type { Tx } from '@jiquan/platform';
import type { Stage, Voucher } from '@jiquan/voucher-domain';
import { VoucherUnbound } from '@jiquan/voucher-contract';
import { BindingTable } from '../binding/binding.table';
import { type Step, StepTable } from './step.table';

export interface Cause {
  readonly by: string;
  readonly kind: 'command' | 'heard';
  readonly reason?: string | null;
}

export function stepOf(tx: Tx, voucher: string, fromStage: Stage, toStage: Stage, cause: Cause): Step {
  const account = cause.kind === 'command' && tx.call.caller.role !== 'system' ? tx.call.caller.account : null;
  return { id: tx.newId(), voucher, at: tx.now, by: cause.by, kind: cause.kind, fromStage, toStage, account, reason: cause.reason ?? null };
}

export async function writeSteps(tx: Tx, changes: readonly (readonly [before: Voucher, after: Voucher])[], cause: Cause): Promise<void> {
  const moved = changes.filter(([before, after]) => before.stage !== after.stage);
  await tx.insertMany(StepTable, moved.map(([before, after]) => stepOf(tx, after.id, before.stage, after.stage, cause)));
}

export interface EndedBinding {
  readonly voucher: Voucher;
  readonly enrolment: string;
  readonly reason: string;
  readonly on: Voucher['admittedOn'] & string;
}

/** A binding ends once, because only a live one is found; so it is told once. */
export async function endBindings(tx: Tx, ended: readonly EndedBinding[]): Promise<void> {
  const live = (await tx.lockMany(BindingTable, ended.map((each) => each.enrolment))).filter((binding) => binding.endedOn === null);
  const byEnrolment = new Map(ended.map((each) => [each.enrolment, each]));
  const pairs = live.map((binding) => {
    const { reason, on } = byEnrolment.get(binding.enrolment) as EndedBinding;
    return [binding, { ...binding, endedOn: on, reason }] as const;
  });
  await tx.replaceMany(BindingTable, pairs);
  for (const { enrolment } of live) {
    const { voucher, reason } = byEnrolment.get(enrolment) as EndedBinding;
    tx.tell(VoucherUnbound({ voucher: voucher.id, enrolment, person: voucher.holder, reason }));
  }
}
