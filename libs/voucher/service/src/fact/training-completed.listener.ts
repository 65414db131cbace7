import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { TrainingCompleted } from '@jiquan/training-contract';
import { hearOfEnrolment } from './heard';

@On(TrainingCompleted)
export class TrainingCompletedListener implements Listener<typeof TrainingCompleted> {
  async hear(event: Heard<typeof TrainingCompleted>, tx: Tx): Promise<void> {
    const { enrolment, class: source, completedOn } = event.payload;
    await hearOfEnrolment(tx, enrolment, event, { kind: 'trained', source, says: 'completed', on: completedOn });
  }
}
