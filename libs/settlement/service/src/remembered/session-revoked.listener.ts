import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { SessionRevoked } from '@jiquan/identity-contract';
import { RememberedClosureTable } from './remembered-closure.table';

/** A token of this session may live a few minutes longer; it moves no money. */
@On(SessionRevoked)
export class SessionRevokedListener implements Listener<typeof SessionRevoked> {
  async hear(event: Heard<typeof SessionRevoked>, tx: Tx): Promise<void> {
    await tx.insertNew(RememberedClosureTable, [{ thing: event.payload.session, kind: 'session' }]);
  }
}
