import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { rejectPayee } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { PayeeTable } from './payee.table';

const spec = settlementApi.routes.rejectPayee;

@Serves(spec)
export class RejectPayeeController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ payee: input.payee });
      const payee = await tx.lock(PayeeTable, input.payee);
      if (!payee) return unknownThing();
      const after = rejectPayee({ ...(await standing(tx, call)), payee, today: tx.today, reason: input.reason }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(PayeeTable, payee, after);
      return { payee: after.id };
    });
  }
}
