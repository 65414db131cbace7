import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { EnrolmentEnded } from '@jiquan/training-contract';
import { rememberOfEnrolment } from './class-fact';
import { RememberedEnrolmentEndTable } from './remembered-enrolment-end.table';

/** An enrolment that ended carries no money; a new one starts from nothing. */
@On(EnrolmentEnded)
export class EnrolmentEndedListener implements Listener<typeof EnrolmentEnded> {
  async hear(event: Heard<typeof EnrolmentEnded>, tx: Tx): Promise<void> {
    const { enrolment, person, reason } = event.payload;
    await rememberOfEnrolment(tx, RememberedEnrolmentEndTable, { enrolment, class: event.payload.class, person }, { enrolment, reason });
  }
}
