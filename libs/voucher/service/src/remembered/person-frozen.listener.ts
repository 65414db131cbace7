import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { PersonFrozen } from '@jiquan/identity-contract';
import { rememberFrozen } from './remember-frozen';

@On(PersonFrozen)
export class PersonFrozenListener implements Listener<typeof PersonFrozen> {
  async hear(event: Heard<typeof PersonFrozen>, tx: Tx): Promise<void> {
    const { person, reason } = event.payload;
    await rememberFrozen(tx, { person, frozen: true, reason, heardVersion: event.version });
  }
}
