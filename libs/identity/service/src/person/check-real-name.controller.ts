import { identityApi, PersonVerified } from '@jiquan/identity-contract';
import { checkRealName } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type AccountRow, AccountTable } from '../account/account.table';
import { PersonKeyTable } from '../crypto/person-key.table';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { RealNameDoor } from '../provider/real-name.door';
import { revokeSessions } from '../session/sessions';
import { documentTaken } from './document-taken';
import { erasedHolder, keepPerson, type PersonalData } from './keep';
import { openPerson, personOf } from './people';
import { type PersonRow, PersonTable } from './person.table';

const spec = identityApi.routes.checkRealName;

@Serves(spec)
export class CheckRealNameController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly door: RealNameDoor,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(_input: InputOf<typeof spec>, call: Call) {
    const person = personOf(call);
    const limited = this.limiter.take(`real-name:${person}`, perMinute.signUp);
    if (limited) return limited;
    const opened = await this.work.read(async (rows) => {
      const row = await rows.get(PersonTable, person);
      return row && openPerson(this.vault, rows, row, ['name', 'document']);
    });
    const word = opened?.name && opened.document ? await this.door.matches(opened.name, opened.document) : false;
    if (word === 'no-answer') return this.work.run(call, async () => refuse('provider.unavailable', {}, ['configured']));
    return this.work.run(call, async (tx) => {
      tx.about({ person });
      const before = await tx.lock(PersonTable, person);
      if (!before) return refuse('thing.unknown', {}, ['configured']);
      const taken = before.documentHash !== null && (await documentTaken(tx, before.documentHash));
      const after = checkRealName({ person: before, realName: word ? 'matches' : 'mismatch', documentTaken: taken }, tx.now);
      if (isRefusal(after)) return after;
      const earlier = await erasedHolder(tx, before.human);
      if (earlier) return this.comeBack(tx, before, earlier);
      await tx.replace(PersonTable, before, { ...before, ...after });
      tx.tell(PersonVerified({ person, assurance: after.assurance, division: after.division }));
      return { person, assurance: after.assurance };
    });
  }

  /** Registered while the provider was out, and turns out to be somebody who was here before: the account goes to that person. */
  private async comeBack(tx: Tx, before: PersonRow, earlier: PersonRow) {
    const opened = (await openPerson(this.vault, tx, before, ['name', 'document', 'phone', 'birthDay'])) as PersonalData;
    const person = { ...before, id: earlier.id, assurance: 'real-name', frozenFor: earlier.frozenFor } as const;
    await tx.replace(PersonTable, before, { ...before, erasedAt: tx.now, documentHash: null });
    await tx.remove(PersonKeyTable, { person: before.id });
    await keepPerson(tx, this.vault, person, opened, earlier);
    const found = (await tx.one(AccountTable, { person: before.id, closedAt: null })) as AccountRow;
    const account = (await tx.lock(AccountTable, found.id)) as AccountRow;
    await tx.replace(AccountTable, account, { ...account, person: earlier.id });
    // The tokens name somebody who is no more.
    await revokeSessions(tx, account.id, 'person-registered-before');
    tx.tell(PersonVerified({ person: earlier.id, assurance: 'real-name', division: person.division }));
    return { person: earlier.id, assurance: person.assurance };
  }
}
