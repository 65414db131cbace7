import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { ClassSubsidyCancelled, EnrolmentEnded, trainingApi } from '@jiquan/training-contract';
import { cancelSubsidy } from '@jiquan/training-domain';
import { endAll } from '../roster/end-all';
import { type Decided, supervise, rectify } from './supervise';

@Serves(trainingApi.routes.cancelSubsidy)
export class CancelSubsidyController implements Handler<typeof trainingApi.routes.cancelSubsidy> {
  constructor(private readonly work: Work) {}
  handle(input: Decided, call: Call) {
    return this.work.run(call, (tx) =>
      supervise(tx, call, input, (facts) => cancelSubsidy(facts, tx.now), async (one, facts) => {
        const ended = await endAll(tx, one.id, 'subsidy-cancelled');
        await rectify(tx, one, facts);
        tx.tell(ClassSubsidyCancelled({ class: one.id, decidedOn: tx.today, cites: input.cites }));
        for (const { id, person } of ended) tx.tell(EnrolmentEnded({ class: one.id, enrolment: id, person, reason: 'subsidy-cancelled' }));
      }),
    );
  }
}
