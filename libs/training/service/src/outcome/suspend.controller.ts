import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { suspend } from '@jiquan/training-domain';
import { type Decided, supervise } from './supervise';

@Serves(trainingApi.routes.suspendClass)
export class SuspendController implements Handler<typeof trainingApi.routes.suspendClass> {
  constructor(private readonly work: Work) {}
  handle(input: Decided, call: Call) {
    return this.work.run(call, (tx) => supervise(tx, call, input, (facts) => suspend(facts, tx.now)));
  }
}
