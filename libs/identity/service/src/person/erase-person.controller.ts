import { AccountClosed, identityApi, PersonErased } from '@jiquan/identity-contract';
import { erase } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, revoke, Serves, type Tx, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { AccountTable } from '../account/account.table';
import { PersonKeyTable } from '../crypto/person-key.table';
import { revokeSessions } from '../session/sessions';
import { PersonTable } from './person.table';

const spec = identityApi.routes.erasePerson;

@Serves(spec)
export class ErasePersonController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
  ) {}

  /** The sealed bytes stay, in backups too; without the key they are noise. A digest stays as well: who registers anew is the same person. */
  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ person: input.person });
      const before = await tx.lock(PersonTable, input.person);
      if (!before) return refuse('thing.unknown', {}, ['configured']);
      const after = erase({ person: before }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(PersonTable, before, { ...before, ...after, documentHash: null });
      await tx.remove(PersonKeyTable, { person: before.id });
      await this.closeAccounts(tx, before.id);
      tx.tell(PersonErased({ person: before.id, reason: input.reason }));
      return { person: before.id };
    });
  }

  private async closeAccounts(tx: Tx, person: string): Promise<void> {
    const open = await tx.find(AccountTable, { person, closedAt: null });
    for (const account of await tx.lockMany(AccountTable, open.map((each) => each.id))) {
      await tx.replace(AccountTable, account, { ...account, closedAt: tx.systemNow, otpSecret: null, otpConfirmedAt: null });
      await revokeSessions(tx, account.id, 'person-erased');
      await revoke(tx, account.id, 'account');
      tx.tell(AccountClosed({ account: account.id, role: account.role }));
    }
  }
}
