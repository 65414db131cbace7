import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassCompleted } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassCompletionTable } from './remembered-class-completion.table';

/** How many persons of the class are recognised; not more are paid (INF-05). */
@On(ClassCompleted)
export class ClassCompletedListener implements Listener<typeof ClassCompleted> {
  async hear(event: Heard<typeof ClassCompleted>, tx: Tx): Promise<void> {
    const { class: classId, completedOn, openedOn, recognisedCount } = event.payload;
    await rememberOfClass(tx, RememberedClassCompletionTable, classId, { class: classId, completedOn, openedOn, recognisedCount });
  }
}
