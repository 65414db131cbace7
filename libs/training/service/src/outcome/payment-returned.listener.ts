import { dayOf, instant } from '@jiquan/kernel';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PaymentReturned } from '@jiquan/settlement-contract';
import { RememberedPaymentTable } from './outcome.table';

/** A class that was paid for is not voided from here. */
@On(PaymentReturned)
export class PaymentReturnedListener implements Listener<typeof PaymentReturned> {
  async hear({ payload, occurredAt }: Heard<typeof PaymentReturned>, tx: Tx): Promise<void> {
    if (payload.class === null) return;
    const { line, payment } = payload;
    const heardOn = dayOf(instant(occurredAt));
    await tx.insertNew(RememberedPaymentTable, [{ line, payment, kind: 'returned', class: payload.class, heardOn }], ['line', 'payment', 'kind']);
  }
}
