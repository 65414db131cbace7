import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassNotRecognised } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassEndTable } from './remembered-class-end.table';

/** Certificates of it carry no training money; what was paid is due back. */
@On(ClassNotRecognised)
export class ClassNotRecognisedListener implements Listener<typeof ClassNotRecognised> {
  async hear(event: Heard<typeof ClassNotRecognised>, tx: Tx): Promise<void> {
    const classId = event.payload.class;
    await rememberOfClass(tx, RememberedClassEndTable, classId, { class: classId, kind: 'not-recognised' });
  }
}
