import { identityApi, PersonVerified } from '@jiquan/identity-contract';
import { checkRealName } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { RealNameDoor } from '../provider/real-name.door';
import { documentTaken } from './document-taken';
import { openPerson, personOf } from './people';
import { PersonTable } from './person.table';

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
      await tx.replace(PersonTable, before, { ...before, ...after });
      tx.tell(PersonVerified({ person, assurance: after.assurance, division: after.division }));
      return { person, assurance: after.assurance };
    });
  }
}
