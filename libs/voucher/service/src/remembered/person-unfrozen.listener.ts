import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PersonUnfrozen } from '@jiquan/identity-contract';
import { rememberFrozen } from './remember-frozen';

@On(PersonUnfrozen)
export class PersonUnfrozenListener implements Listener<typeof PersonUnfrozen> {
  async hear(event: Heard<typeof PersonUnfrozen>, tx: Tx): Promise<void> {
    await rememberFrozen(tx, { person: event.payload.person, frozen: false, reason: null, heardVersion: event.version });
  }
}
