import { AssessmentFailed } from '@jiquan/certificate-contract';
import { type Heard, type Listener, On, rowLock, type Tx } from '@jiquan/platform';
import { rememberAssessment } from './assessed';
import { EnrolmentTable } from './enrolment.table';

@On(AssessmentFailed, { locks: ({ payload }) => (payload.enrolment === null ? [] : [rowLock(EnrolmentTable, payload.enrolment)]) })
export class AssessmentFailedListener implements Listener<typeof AssessmentFailed> {
  hear({ payload }: Heard<typeof AssessmentFailed>, tx: Tx): Promise<void> {
    const { sitting, candidate, enrolment, person, assessedOn } = payload;
    return rememberAssessment(tx, { sitting, candidate, kind: 'failed', enrolment, person, assessedOn });
  }
}
