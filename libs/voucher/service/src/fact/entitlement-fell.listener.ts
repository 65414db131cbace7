import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { EntitlementFell } from '@jiquan/settlement-contract';
import { hearOfMoney } from './heard-of-money';

@On(EntitlementFell)
export class EntitlementFellListener implements Listener<typeof EntitlementFell> {
  async hear(event: Heard<typeof EntitlementFell>, tx: Tx): Promise<void> {
    const { entitlement: source, reasons } = event.payload;
    await hearOfMoney(tx, event, { kind: 'entitlement', source, says: ['fell', ...reasons].join(' ') });
  }
}
