import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { inspect } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { lockClass } from '../class/situation';
import { InspectionTable } from './inspection.table';
import { factsOf } from './inspect-facts';

@Serves(trainingApi.routes.inspect)
export class InspectController implements Handler<typeof trainingApi.routes.inspect> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.inspect>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, input.class);
      if (isRefusal(one)) return one;
      const record = { ...input, id: tx.newId(), kind: 'in-course', signIn: null, materials: null, inspector: call.caller.account, recordedAt: tx.now } as const;
      const inspected = inspect(await factsOf(tx, one, call, record), tx.now);
      if (isRefusal(inspected)) return inspected;
      await tx.insert(InspectionTable, inspected);
      return { inspection: inspected.id };
    });
  }
}
