import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { ClassApproved } from '@jiquan/training-contract';
import { RememberedClassTable } from './remembered-class.table';

@On(ClassApproved)
export class ClassApprovedListener implements Listener<typeof ClassApproved> {
  async hear(event: Heard<typeof ClassApproved>, tx: Tx): Promise<void> {
    const { class: id, institution, division, occupation, level, channel, version, roster } = event.payload;
    const known = await tx.lock(RememberedClassTable, id);
    if (known && known.rosterVersion >= version) return;
    const approved = { id, institution, division, occupation, level, channel, rosterVersion: version, roster };
    if (known) await tx.replace(RememberedClassTable, known, { ...known, ...approved });
    else await tx.insert(RememberedClassTable, { ...approved, over: null, openedOn: null, version: 1 });
  }
}
