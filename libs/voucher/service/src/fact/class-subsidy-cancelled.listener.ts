import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassSubsidyCancelled } from '@jiquan/training-contract';
import { hearOfClass } from './heard';

@On(ClassSubsidyCancelled)
export class ClassSubsidyCancelledListener implements Listener<typeof ClassSubsidyCancelled> {
  async hear(event: Heard<typeof ClassSubsidyCancelled>, tx: Tx): Promise<void> {
    const { class: id, decidedOn } = event.payload;
    await hearOfClass(tx, id, event, { kind: 'class-subsidy-cancelled', says: 'subsidy-cancelled', on: decidedOn });
  }
}
