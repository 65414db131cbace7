import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassNotRecognised } from '@jiquan/training-contract';
import { hearOfClass } from './heard';

@On(ClassNotRecognised)
export class ClassNotRecognisedListener implements Listener<typeof ClassNotRecognised> {
  async hear(event: Heard<typeof ClassNotRecognised>, tx: Tx): Promise<void> {
    const { class: id, decidedOn } = event.payload;
    await hearOfClass(tx, id, event, { kind: 'class-not-recognised', says: 'not-recognised', on: decidedOn }, { over: 'not-recognised' });
  }
}
