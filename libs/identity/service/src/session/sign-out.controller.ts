import { identityApi } from '@jiquan/identity-contract';
import { signOut } from '@jiquan/identity-domain';
import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import type { InputOf } from '@jiquan/wire';
import { type SessionRow, SessionTable } from './session.table';
import { endNow } from './sessions';

const spec = identityApi.routes.signOut;

@Serves(spec)
export class SignOutController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(_input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const session = await tx.lock(SessionTable, call.caller.session);
      const decided = signOut({ session }, tx.systemNow);
      if (isRefusal(decided)) return decided;
      const before = session as SessionRow;
      await endNow(tx, before, decided);
      tx.about({ session: before.id });
      return { session: before.id };
    });
  }
}
