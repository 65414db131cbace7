import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassOpened } from '@jiquan/training-contract';
import { ClassFactTable } from './class-fact.table';

@On(ClassOpened)
export class ClassOpenedListener implements Listener<typeof ClassOpened> {
  async hear({ payload }: Heard<typeof ClassOpened>, tx: Tx): Promise<void> {
    await tx.insertNew(ClassFactTable, [{ class: payload.class, kind: 'opened', happenedOn: payload.openedOn, reason: null }], ['class', 'kind']);
  }
}
