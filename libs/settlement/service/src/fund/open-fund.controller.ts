import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { openFund } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing } from '../standing';
import { FundTable } from './fund.table';

const spec = settlementApi.routes.openFund;

@Serves(spec)
export class OpenFundController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const fund = openFund({ ...(await standing(tx, call)), fund: { ...input, id: tx.newId() } }, tx.now);
      if (isRefusal(fund)) return fund;
      await tx.insert(FundTable, fund);
      tx.about({ fund: fund.id });
      return { fund: fund.id };
    });
  }
}
