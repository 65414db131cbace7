import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassRosterChanged } from '@jiquan/training-contract';
import { EnrolmentFactTable } from './enrolment-fact.table';
import { rememberSeats } from './remember-seats';

@On(ClassRosterChanged)
export class ClassRosterChangedListener implements Listener<typeof ClassRosterChanged> {
  async hear({ payload }: Heard<typeof ClassRosterChanged>, tx: Tx): Promise<void> {
    await rememberSeats(tx, payload.class, [...payload.added, ...payload.removed]);
    const gone = payload.removed.map(({ enrolment }) => ({ enrolment, kind: 'off-roster' as const, happenedOn: null, reason: null }));
    await tx.insertNew(EnrolmentFactTable, gone, ['enrolment', 'kind']);
    await tx.query('UPDATE remembered_class SET roster_version = GREATEST(roster_version, $2) WHERE id = $1', [payload.class, payload.version]);
  }
}
