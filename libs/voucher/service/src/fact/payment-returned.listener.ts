import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PaymentReturned } from '@jiquan/settlement-contract';
import { hearOfMoney } from './heard-of-money';

@On(PaymentReturned)
export class PaymentReturnedListener implements Listener<typeof PaymentReturned> {
  async hear(event: Heard<typeof PaymentReturned>, tx: Tx): Promise<void> {
    await hearOfMoney(tx, event, { kind: 'payment', source: event.payload.line, says: 'returned' });
  }
}
