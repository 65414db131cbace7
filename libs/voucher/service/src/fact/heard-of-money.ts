import type { Tx } from '@jiquan/platform';
import { hearOfEnrolment, hearOfVoucher, type Said } from './heard';

interface MoneyEvent {
  readonly name: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly payload: { readonly purpose: string; readonly voucher: string | null; readonly enrolment: string | null };
}

/** Only training money is a voucher's; the assessment subsidy goes by the certificate and needs no voucher. */
export async function hearOfMoney(tx: Tx, event: MoneyEvent, said: Said): Promise<void> {
  const { purpose, enrolment, voucher } = event.payload;
  if (purpose !== 'training') return;
  if (enrolment) await hearOfEnrolment(tx, enrolment, event, said);
  else if (voucher) await hearOfVoucher(tx, voucher, event, said);
}
