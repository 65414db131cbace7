import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { inspectOpening } from '@jiquan/training-domain';
import type { InputOf } from '@jiquan/wire';
import { lockClass } from '../class/situation';
import { InspectionTable } from './inspection.table';
import { factsOf } from './inspect-facts';

@Serves(trainingApi.routes.inspectOpening)
export class InspectOpeningController implements Handler<typeof trainingApi.routes.inspectOpening> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof trainingApi.routes.inspectOpening>, call: Call) {
    return this.work.run(call, async (tx) => {
      const one = await lockClass(tx, input.class);
      if (isRefusal(one)) return one;
      const record = { ...input, id: tx.newId(), kind: 'opening-day', mode: 'field', attendance: null, inspector: call.caller.account, recordedAt: tx.now } as const;
      const inspected = inspectOpening(await factsOf(tx, one, call, record), tx.now);
      if (isRefusal(inspected)) return inspected;
      await tx.insert(InspectionTable, inspected);
      return { inspection: inspected.id };
    });
  }
}
