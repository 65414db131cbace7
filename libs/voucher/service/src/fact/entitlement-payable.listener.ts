import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { EntitlementPayable } from '@jiquan/settlement-contract';
import { hearOfMoney } from './heard-of-money';

@On(EntitlementPayable)
export class EntitlementPayableListener implements Listener<typeof EntitlementPayable> {
  async hear(event: Heard<typeof EntitlementPayable>, tx: Tx): Promise<void> {
    await hearOfMoney(tx, event, { kind: 'entitlement', source: event.payload.entitlement, says: 'payable' });
  }
}
