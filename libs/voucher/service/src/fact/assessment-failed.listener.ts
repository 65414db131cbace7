import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { AssessmentFailed } from '@jiquan/certificate-contract';
import { hearOfEnrolment } from './heard';

@On(AssessmentFailed)
export class AssessmentFailedListener implements Listener<typeof AssessmentFailed> {
  async hear(event: Heard<typeof AssessmentFailed>, tx: Tx): Promise<void> {
    const { enrolment, candidate: source, assessedOn } = event.payload;
    // Somebody assessed without one of our classes has no voucher in it.
    if (enrolment) await hearOfEnrolment(tx, enrolment, event, { kind: 'assessed', source, says: 'failed', on: assessedOn });
  }
}
