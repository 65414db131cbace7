import { AssessmentConfirmed } from '@jiquan/certificate-contract';
import { type Heard, type Listener, On, rowLock, type Tx } from '@jiquan/platform';
import { rememberAssessment } from './assessed';
import { EnrolmentTable } from './enrolment.table';

@On(AssessmentConfirmed, { locks: ({ payload }) => (payload.enrolment === null ? [] : [rowLock(EnrolmentTable, payload.enrolment)]) })
export class AssessmentConfirmedListener implements Listener<typeof AssessmentConfirmed> {
  hear({ payload }: Heard<typeof AssessmentConfirmed>, tx: Tx): Promise<void> {
    const { sitting, candidate, enrolment, person, assessedOn } = payload;
    return rememberAssessment(tx, { sitting, candidate, kind: 'confirmed', enrolment, person, assessedOn });
  }
}
