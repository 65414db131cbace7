import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { rejectResults } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { BankImportTable } from './bank-import.table';

const spec = settlementApi.routes.rejectResults;

@Serves(spec)
export class RejectResultsController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ import: input.import });
      const brought = await tx.lock(BankImportTable, input.import);
      if (!brought) return unknownThing();
      const after = rejectResults({ ...(await standing(tx, call)), brought, reason: input.reason }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(BankImportTable, brought, after);
      return { import: after.id, state: after.state };
    });
  }
}
