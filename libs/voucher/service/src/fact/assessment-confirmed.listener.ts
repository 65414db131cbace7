import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { AssessmentConfirmed } from '@jiquan/certificate-contract';
import { hearOfEnrolment } from './heard';

@On(AssessmentConfirmed)
export class AssessmentConfirmedListener implements Listener<typeof AssessmentConfirmed> {
  async hear(event: Heard<typeof AssessmentConfirmed>, tx: Tx): Promise<void> {
    const { enrolment, candidate: source, assessedOn } = event.payload;
    // Somebody assessed without one of our classes has no voucher in it.
    if (enrolment) await hearOfEnrolment(tx, enrolment, event, { kind: 'assessed', source, says: 'passed', on: assessedOn });
  }
}
