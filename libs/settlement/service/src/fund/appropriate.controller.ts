import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { appropriate } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { AppropriationTable } from './appropriation.table';
import { FundTable } from './fund.table';
import { balance, post } from './money';

const spec = settlementApi.routes.appropriate;

@Serves(spec)
export class AppropriateController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ fund: input.fund });
      const fund = await tx.lock(FundTable, input.fund);
      if (!fund) return unknownThing();
      const done = appropriate({ ...(await standing(tx, call)), fund, appropriation: { ...input, id: tx.newId() } }, tx.now);
      if (isRefusal(done)) return done;
      await tx.insert(AppropriationTable, done.appropriation);
      await post(tx, [done.posting]);
      return { fund: fund.id, freeFen: await balance(tx, fund.id, 'free') };
    });
  }
}
