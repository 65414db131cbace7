import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { RecoveryReceived, settlementApi } from '@jiquan/settlement-contract';
import { type Fund, judgeRecovery, receiveRecovery } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOfLine } from '../finding/rules-of';
import { FundTable } from '../fund/fund.table';
import { post } from '../fund/money';
import { LineTable } from '../line/line.table';
import { standing, unknownThing } from '../standing';
import { RecoveryTable } from './recovery.table';

const spec = settlementApi.routes.receiveRecovery;

/** A second officer confirms what the first one reported: only now is the money free again, or the treasury's. */
@Serves(spec)
export class ReceiveRecoveryController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ recovery: input.recovery });
      const seen = await tx.get(RecoveryTable, input.recovery);
      // Lines are locked before recoveries everywhere.
      const line = seen && (await tx.lock(LineTable, seen.line));
      const recovery = await tx.lock(RecoveryTable, input.recovery);
      if (!recovery || !line) return unknownThing();
      const fund = (await tx.get(FundTable, recovery.fund)) as Fund;
      const done = receiveRecovery({ ...(await standing(tx, call)), recovery, fund, seen: input.version, today: tx.today }, tx.now);
      if (isRefusal(done)) return done;
      await tx.replace(RecoveryTable, recovery, done.recovery);
      const rules = await rulesOfLine(tx, line.id);
      if (rules) await keepFindings(tx, 'recovery-received', recovery.id, [judgeRecovery(done.recovery, rules)]);
      if (recovery.kind === 'entitlement') await tx.replace(LineTable, line, { ...line, state: 'recovered' });
      await post(tx, [done.posting]);
      tx.tell(RecoveryReceived({ recovery: recovery.id, line: line.id, voucher: recovery.voucher, amountFen: recovery.amountFen, to: done.to }));
      return { recovery: recovery.id, to: done.to };
    });
  }
}
