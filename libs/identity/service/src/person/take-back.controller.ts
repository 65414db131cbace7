import { identityApi, PersonVerified } from '@jiquan/identity-contract';
import { readDocument, readyToRegister, sameName } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, RateLimiter, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type AccountRow, AccountTable } from '../account/account.table';
import { hashPassword } from '../crypto/passwords';
import { Vault } from '../crypto/vault';
import { perMinute } from '../limits';
import { RealNameDoor } from '../provider/real-name.door';
import { PasswordStrategy } from '../session/password.strategy';
import { revokeSessions } from '../session/sessions';
import { openPerson } from './people';
import { type PersonRow, PersonTable } from './person.table';

const spec = identityApi.routes.takeBack;
type Input = InputOf<typeof spec>;

/** One answer for "not registered" and "other name": nobody learns here who is registered. */
const mismatch = () => refuse('real-name.mismatch', {}, ['R-VCH-02']);

@Serves(spec)
export class TakeBackController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly vault: Vault,
    private readonly passwords: PasswordStrategy,
    private readonly door: RealNameDoor,
    private readonly limiter: RateLimiter,
  ) {}

  async handle(input: Input, call: Call) {
    const fast = this.passwords.tooFast(call);
    if (fast) return fast;
    const document = readyToRegister(readDocument(input.kind, input.document, input.birthDay), input.password);
    if (isRefusal(document)) return this.work.run(call, async () => document);
    const documentHash = this.vault.lookUp('document', document.number);
    const limited = this.limiter.take(`face:${documentHash}`, perMinute.face);
    if (limited) return limited;
    const known = await this.holderOf(documentHash, input.name);
    if (!known) return this.work.run(call, async () => mismatch());
    const sameFace = await this.door.sameFace(document.number, input.photo);
    if (sameFace === 'no-answer') return this.work.run(call, async () => refuse('provider.unavailable', {}, ['configured']));
    if (!sameFace) return this.work.run(call, async () => refuse('face.mismatch', {}, ['R-VCH-02']));
    return this.giveBack(known, input, call);
  }

  private async giveBack(person: PersonRow, input: Input, call: Call) {
    const passwordHash = await hashPassword(input.password);
    const loginHash = this.passwords.loginHash(input.phone);
    return this.work.run(call, async (tx) => {
      const before = await tx.lock(PersonTable, person.id);
      const found = await tx.one(AccountTable, { person: person.id, closedAt: null });
      const key = await this.vault.personKey(tx, person.id);
      if (!before || !found || !key) return mismatch();
      const account = (await tx.lock(AccountTable, found.id)) as AccountRow;
      const phone = this.vault.seal(key, person.id, 'phone', input.phone);
      await tx.replace(PersonTable, before, { ...before, phone, assurance: 'real-person' });
      await tx.replace(AccountTable, account, { ...account, loginHash, passwordHash, failures: 0, lockedUntil: null });
      await revokeSessions(tx, account.id, 'taken-back');
      if (before.assurance !== 'real-person') tx.tell(PersonVerified({ person: person.id, assurance: 'real-person', division: before.division }));
      tx.about({ person: person.id, account: account.id });
      return { person: person.id, account: account.id };
    });
  }

  private async holderOf(documentHash: string, name: string): Promise<PersonRow | undefined> {
    return this.work.read(async (rows) => {
      const holder = await rows.one(PersonTable, { documentHash, assurance: ['real-name', 'real-person'] });
      const opened = holder && (await openPerson(this.vault, rows, holder, ['name']));
      return opened?.name !== undefined && sameName(opened.name, name) ? holder : undefined;
    });
  }
}
