import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassCancelled } from '@jiquan/training-contract';
import { hearOfClass } from './heard';

@On(ClassCancelled)
export class ClassCancelledListener implements Listener<typeof ClassCancelled> {
  async hear(event: Heard<typeof ClassCancelled>, tx: Tx): Promise<void> {
    const { class: id, reason } = event.payload;
    await hearOfClass(tx, id, event, { kind: 'class-cancelled', says: reason }, { over: 'cancelled' });
  }
}
