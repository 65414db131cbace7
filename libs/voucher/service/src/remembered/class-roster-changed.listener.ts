import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassRosterChanged } from '@jiquan/training-contract';
import { RememberedClassTable } from './remembered-class.table';

@On(ClassRosterChanged)
export class ClassRosterChangedListener implements Listener<typeof ClassRosterChanged> {
  async hear(event: Heard<typeof ClassRosterChanged>, tx: Tx): Promise<void> {
    const { class: id, version, added, removed } = event.payload;
    const known = await tx.lock(RememberedClassTable, id);
    if (!known || known.rosterVersion >= version) return;
    const gone = new Set(removed.map((seat) => seat.enrolment));
    // Who leaves is told by enrolment.ended, with the reason; here it is only said who may be admitted from now on.
    const roster = [...known.roster.filter((seat) => !gone.has(seat.enrolment)), ...added];
    await tx.replace(RememberedClassTable, known, { ...known, rosterVersion: version, roster });
  }
}
