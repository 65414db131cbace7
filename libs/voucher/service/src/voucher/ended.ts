import type { Tx } from '@jiquan/platform';
import { VoucherCancelled, VoucherLapsed } from '@jiquan/voucher-contract';
import type { Campaign, Voucher } from '@jiquan/voucher-domain';
import { endBindings } from './history';

/** Ended without value: the binding ends, and the place's money is released once. An application had no place. */
export async function tellEnded(tx: Tx, campaign: Pick<Campaign, 'fund' | 'maxFen'>, before: Voucher, after: Voucher): Promise<void> {
  const reason = after.endReason as string;
  if (before.bound && before.enrolment) await endBindings(tx, [{ voucher: after, enrolment: before.enrolment, reason, on: tx.today }]);
  if (before.issuedOn === null) return;
  const { fund, maxFen } = campaign;
  const told = { voucher: after.id, campaign: after.campaign, fund, person: after.holder, maxFen, reason };
  tx.tell(after.decided === 'lapsed' ? VoucherLapsed(told) : VoucherCancelled(told));
}
