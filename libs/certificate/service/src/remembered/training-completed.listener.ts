import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { TrainingCompleted } from '@jiquan/training-contract';
import { EnrolmentFactTable } from './enrolment-fact.table';
import { rememberSeats } from './remember-seats';

@On(TrainingCompleted)
export class TrainingCompletedListener implements Listener<typeof TrainingCompleted> {
  async hear({ payload }: Heard<typeof TrainingCompleted>, tx: Tx): Promise<void> {
    await rememberSeats(tx, payload.class, [payload]);
    await tx.insertNew(EnrolmentFactTable, [{ enrolment: payload.enrolment, kind: 'completed', happenedOn: payload.completedOn, reason: null }], ['enrolment', 'kind']);
  }
}
