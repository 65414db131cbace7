import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassCompleted } from '@jiquan/training-contract';
import { hearOfClass } from './heard';

@On(ClassCompleted)
export class ClassCompletedListener implements Listener<typeof ClassCompleted> {
  async hear(event: Heard<typeof ClassCompleted>, tx: Tx): Promise<void> {
    const { class: id, completedOn, openedOn } = event.payload;
    await hearOfClass(tx, id, event, { kind: 'class-completed', says: 'completed', on: completedOn }, { openedOn, over: 'completed' });
  }
}
