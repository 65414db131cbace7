import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassOpened } from '@jiquan/training-contract';
import { hearOfClass } from './heard';

@On(ClassOpened)
export class ClassOpenedListener implements Listener<typeof ClassOpened> {
  async hear(event: Heard<typeof ClassOpened>, tx: Tx): Promise<void> {
    const { class: id, openedOn } = event.payload;
    await hearOfClass(tx, id, event, { kind: 'class-opened', says: 'opened', on: openedOn }, { openedOn });
  }
}
