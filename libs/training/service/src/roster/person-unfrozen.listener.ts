import { PersonUnfrozen } from '@jiquan/identity-contract';
import { type Heard, type Listener, On, type Tx } from '@jiquan/platform';
import { rememberPerson } from './remember-person';

@On(PersonUnfrozen)
export class PersonUnfrozenListener implements Listener<typeof PersonUnfrozen> {
  hear({ payload, version }: Heard<typeof PersonUnfrozen>, tx: Tx): Promise<void> {
    return rememberPerson(tx, payload.person, false, version);
  }
}
