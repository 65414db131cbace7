import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { RecoveryOrdered, settlementApi } from '@jiquan/settlement-contract';
import { judgeRecovery, orderRecovery } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { keepFindings } from '../finding/finding.table';
import { rulesOfLine } from '../finding/rules-of';
import { standing, unknownThing } from '../standing';
import { RecoveryTable } from './recovery.table';

const spec = settlementApi.routes.orderRecovery;

/** The money is receivable since the entitlement fell; the order is what makes somebody owe it. */
@Serves(spec)
export class OrderRecoveryController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ recovery: input.recovery });
      const recovery = await tx.lock(RecoveryTable, input.recovery);
      if (!recovery) return unknownThing();
      const after = orderRecovery({ ...(await standing(tx, call)), recovery, document: input.document }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(RecoveryTable, recovery, after);
      const rules = await rulesOfLine(tx, recovery.line);
      if (rules) await keepFindings(tx, 'recovery-ordered', recovery.id, [judgeRecovery(after, rules)]);
      const { id, line, purpose, voucher, enrolment, person, amountFen, reason } = after;
      tx.tell(RecoveryOrdered({ recovery: id, line, purpose, voucher, enrolment, person, amountFen, reason }));
      return { recovery: id, state: after.state };
    });
  }
}
