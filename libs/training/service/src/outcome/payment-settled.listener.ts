import { dayOf, instant } from '@jiquan/kernel';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PaymentSettled } from '@jiquan/settlement-contract';
import { RememberedPaymentTable } from './outcome.table';

/** A class that was paid for is not voided from here. */
@On(PaymentSettled)
export class PaymentSettledListener implements Listener<typeof PaymentSettled> {
  async hear({ payload, occurredAt }: Heard<typeof PaymentSettled>, tx: Tx): Promise<void> {
    if (payload.class === null) return;
    const { line, payment } = payload;
    const heardOn = dayOf(instant(occurredAt));
    await tx.insertNew(RememberedPaymentTable, [{ line, payment, kind: 'settled', class: payload.class, heardOn }], ['line', 'payment', 'kind']);
  }
}
