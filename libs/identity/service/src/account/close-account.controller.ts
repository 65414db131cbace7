import { AccountClosed, identityApi } from '@jiquan/identity-contract';
import { closeAccount } from '@jiquan/identity-domain';
import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, revoke, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { revokeSessions } from '../session/sessions';
import { AccountTable } from './account.table';
import { notice } from './notice.table';

const spec = identityApi.routes.closeAccount;

@Serves(spec)
export class CloseAccountController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ account: input.account, reason: input.reason });
      const before = await tx.lock(AccountTable, input.account);
      if (!before) return refuse('thing.unknown', {}, ['configured']);
      const after = closeAccount({ account: before, administrator: call.caller.account }, tx.systemNow);
      if (isRefusal(after)) return after;
      await tx.replace(AccountTable, before, { ...before, ...after });
      await revokeSessions(tx, before.id, 'account-closed');
      await revoke(tx, before.id, 'account');
      await notice(tx, before.id, 'closed');
      tx.tell(AccountClosed({ account: before.id, role: before.role }));
      return { account: before.id };
    });
  }
}
