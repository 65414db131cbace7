import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PersonFrozen } from '@jiquan/identity-contract';
import { rememberFreeze } from './freeze';

/** Money for this person waits until somebody looked. */
@On(PersonFrozen)
export class PersonFrozenListener implements Listener<typeof PersonFrozen> {
  async hear(event: Heard<typeof PersonFrozen>, tx: Tx): Promise<void> {
    await rememberFreeze(tx, 'person', event.payload.person, event.version, true);
  }
}
