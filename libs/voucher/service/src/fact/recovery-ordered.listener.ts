import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { RecoveryOrdered } from '@jiquan/settlement-contract';
import { hearOfMoney } from './heard-of-money';

@On(RecoveryOrdered)
export class RecoveryOrderedListener implements Listener<typeof RecoveryOrdered> {
  async hear(event: Heard<typeof RecoveryOrdered>, tx: Tx): Promise<void> {
    const { recovery: source, reason } = event.payload;
    await hearOfMoney(tx, event, { kind: 'recovery', source, says: reason });
  }
}
