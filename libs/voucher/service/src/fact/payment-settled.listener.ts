import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PaymentSettled } from '@jiquan/settlement-contract';
import { hearOfMoney } from './heard-of-money';

@On(PaymentSettled)
export class PaymentSettledListener implements Listener<typeof PaymentSettled> {
  async hear(event: Heard<typeof PaymentSettled>, tx: Tx): Promise<void> {
    const { line: source, settledOn } = event.payload;
    await hearOfMoney(tx, event, { kind: 'payment', source, says: 'settled', on: settledOn });
  }
}
