import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { ClassNotRecognised, trainingApi } from '@jiquan/training-contract';
import { notRecognise } from '@jiquan/training-domain';
import { endAll } from '../roster/end-all';
import { type Decided, supervise } from './supervise';

@Serves(trainingApi.routes.notRecognise)
export class NotRecogniseController implements Handler<typeof trainingApi.routes.notRecognise> {
  constructor(private readonly work: Work) {}
  handle(input: Decided, call: Call) {
    return this.work.run(call, (tx) =>
      supervise(tx, call, input, (facts) => notRecognise(facts, tx.now), async (one) => {
        await endAll(tx, one.id, 'not-recognised');
        tx.tell(ClassNotRecognised({ class: one.id, decidedOn: tx.today, cites: input.cites }));
      }),
    );
  }
}
