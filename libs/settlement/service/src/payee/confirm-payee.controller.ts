import { type Day, isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Settings, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { confirmPayee } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import type { SettlementSettings } from '../settings';
import { standing, unknownThing } from '../standing';
import { PayeeTable } from './payee.table';

const spec = settlementApi.routes.confirmPayee;

@Serves(spec)
export class ConfirmPayeeController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ payee: input.payee });
      const payee = await tx.lock(PayeeTable, input.payee);
      if (!payee) return unknownThing();
      const isChange = (await tx.one(PayeeTable, { owner: payee.owner, state: 'confirmed' })) !== undefined;
      const coolingDays = this.settings.values.payeeCoolingDays;
      const after = confirmPayee({ ...(await standing(tx, call)), payee, seen: input.version, isChange, coolingDays, today: tx.today }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(PayeeTable, payee, after);
      return { payee: after.id, effectiveOn: after.effectiveOn as Day };
    });
  }
}
