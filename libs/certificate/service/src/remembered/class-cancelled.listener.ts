import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassCancelled } from '@jiquan/training-contract';
import { ClassFactTable } from './class-fact.table';

@On(ClassCancelled)
export class ClassCancelledListener implements Listener<typeof ClassCancelled> {
  async hear({ payload }: Heard<typeof ClassCancelled>, tx: Tx): Promise<void> {
    await tx.insertNew(ClassFactTable, [{ class: payload.class, kind: 'cancelled', happenedOn: null, reason: payload.reason }], ['class', 'kind']);
  }
}
