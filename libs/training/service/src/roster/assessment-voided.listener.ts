import { AssessmentVoided } from '@jiquan/certificate-contract';
import { type Heard, type Listener, On, rowLock, type Tx } from '@jiquan/platform';
import { rememberAssessment } from './assessed';
import { EnrolmentTable } from './enrolment.table';

@On(AssessmentVoided, { locks: ({ payload }) => (payload.enrolment === null ? [] : [rowLock(EnrolmentTable, payload.enrolment)]) })
export class AssessmentVoidedListener implements Listener<typeof AssessmentVoided> {
  hear({ payload }: Heard<typeof AssessmentVoided>, tx: Tx): Promise<void> {
    const { sitting, candidate, enrolment, person, assessedOn } = payload;
    return rememberAssessment(tx, { sitting, candidate, kind: 'voided', enrolment, person, assessedOn });
  }
}
