import { PersonFrozen } from '@jiquan/identity-contract';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { rememberPerson } from './remember-person';

@On(PersonFrozen)
export class PersonFrozenListener implements Listener<typeof PersonFrozen> {
  hear({ payload, version }: Heard<typeof PersonFrozen>, tx: Tx): Promise<void> {
    return rememberPerson(tx, payload.person, true, version);
  }
}
