import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { EnrolmentEnded } from '@jiquan/training-contract';
import { hearOfEnrolment } from './heard';

@On(EnrolmentEnded)
export class EnrolmentEndedListener implements Listener<typeof EnrolmentEnded> {
  async hear(event: Heard<typeof EnrolmentEnded>, tx: Tx): Promise<void> {
    const { enrolment, class: source, reason } = event.payload;
    await hearOfEnrolment(tx, enrolment, event, { kind: 'enrolment-ended', source, says: reason });
  }
}
