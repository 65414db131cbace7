import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassOpened } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassOpeningTable } from './remembered-class-opening.table';

/** A certificate of this class is not older than its opening (INF-03). */
@On(ClassOpened)
export class ClassOpenedListener implements Listener<typeof ClassOpened> {
  async hear(event: Heard<typeof ClassOpened>, tx: Tx): Promise<void> {
    const { class: classId, openedOn } = event.payload;
    await rememberOfClass(tx, RememberedClassOpeningTable, classId, { class: classId, openedOn });
  }
}
