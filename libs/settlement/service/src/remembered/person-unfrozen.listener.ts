import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PersonUnfrozen } from '@jiquan/identity-contract';
import { rememberFreeze } from './freeze';

/** What waited because of the freeze goes on. */
@On(PersonUnfrozen)
export class PersonUnfrozenListener implements Listener<typeof PersonUnfrozen> {
  async hear(event: Heard<typeof PersonUnfrozen>, tx: Tx): Promise<void> {
    await rememberFreeze(tx, 'person', event.payload.person, event.version, false);
  }
}
