import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type Fund, reportReceipt } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { FundTable } from '../fund/fund.table';
import { standing, unknownThing } from '../standing';
import { RecoveryTable } from './recovery.table';

const spec = settlementApi.routes.reportReceipt;

@Serves(spec)
export class ReportReceiptController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { amountFen, reference } = input;
      tx.about({ recovery: input.recovery });
      const recovery = await tx.lock(RecoveryTable, input.recovery);
      if (!recovery) return unknownThing();
      const fund = (await tx.get(FundTable, recovery.fund)) as Fund;
      const after = reportReceipt({ ...(await standing(tx, call)), recovery, fund, amountFen, reference }, tx.now);
      if (isRefusal(after)) return after;
      const { version } = await tx.replace(RecoveryTable, recovery, after);
      return { recovery: after.id, version };
    });
  }
}
