import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassNotRecognised } from '@jiquan/training-contract';
import { ClassFactTable } from './class-fact.table';

@On(ClassNotRecognised)
export class ClassNotRecognisedListener implements Listener<typeof ClassNotRecognised> {
  async hear({ payload }: Heard<typeof ClassNotRecognised>, tx: Tx): Promise<void> {
    await tx.insertNew(ClassFactTable, [{ class: payload.class, kind: 'not-recognised', happenedOn: payload.decidedOn, reason: null }], ['class', 'kind']);
  }
}
