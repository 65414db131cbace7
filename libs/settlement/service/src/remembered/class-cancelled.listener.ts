import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassCancelled } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassEndTable } from './remembered-class-end.table';

/** The class never took place. */
@On(ClassCancelled)
export class ClassCancelledListener implements Listener<typeof ClassCancelled> {
  async hear(event: Heard<typeof ClassCancelled>, tx: Tx): Promise<void> {
    const classId = event.payload.class;
    await rememberOfClass(tx, RememberedClassEndTable, classId, { class: classId, kind: 'cancelled' });
  }
}
