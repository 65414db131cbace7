import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { EnrolmentEnded } from '@jiquan/training-contract';
import { EnrolmentFactTable } from './enrolment-fact.table';
import { rememberSeats } from './remember-seats';

@On(EnrolmentEnded)
export class EnrolmentEndedListener implements Listener<typeof EnrolmentEnded> {
  async hear({ payload }: Heard<typeof EnrolmentEnded>, tx: Tx): Promise<void> {
    await rememberSeats(tx, payload.class, [payload]);
    await tx.insertNew(EnrolmentFactTable, [{ enrolment: payload.enrolment, kind: 'ended', happenedOn: null, reason: payload.reason }], ['enrolment', 'kind']);
  }
}
