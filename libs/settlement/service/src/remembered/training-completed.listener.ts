import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { TrainingCompleted } from '@jiquan/training-contract';
import { rememberOfEnrolment } from './class-fact';
import { RememberedTrainingTable } from './remembered-training.table';

/** This person was trained, under this enrolment. */
@On(TrainingCompleted)
export class TrainingCompletedListener implements Listener<typeof TrainingCompleted> {
  async hear(event: Heard<typeof TrainingCompleted>, tx: Tx): Promise<void> {
    const { payload } = event;
    await rememberOfEnrolment(tx, RememberedTrainingTable, payload, payload);
  }
}
