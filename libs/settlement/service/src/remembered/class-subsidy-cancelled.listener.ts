import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassSubsidyCancelled } from '@jiquan/training-contract';
import { rememberOfClass } from './class-fact';
import { RememberedClassEndTable } from './remembered-class-end.table';

/** No subsidy for this class (R-SUB-04). */
@On(ClassSubsidyCancelled)
export class ClassSubsidyCancelledListener implements Listener<typeof ClassSubsidyCancelled> {
  async hear(event: Heard<typeof ClassSubsidyCancelled>, tx: Tx): Promise<void> {
    const classId = event.payload.class;
    await rememberOfClass(tx, RememberedClassEndTable, classId, { class: classId, kind: 'subsidy-cancelled' });
  }
}
