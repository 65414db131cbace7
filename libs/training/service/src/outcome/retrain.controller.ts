import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { trainingApi } from '@jiquan/training-contract';
import { retrain } from '@jiquan/training-domain';
import { type Decided, supervise, rectify } from './supervise';

@Serves(trainingApi.routes.retrain)
export class RetrainController implements Handler<typeof trainingApi.routes.retrain> {
  constructor(private readonly work: Work) {}
  handle(input: Decided, call: Call) {
    return this.work.run(call, (tx) => supervise(tx, call, input, (facts) => retrain(facts, tx.now), (one, facts) => rectify(tx, one, facts)));
  }
}
