import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { review } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { gateOf } from '../notice/gate';
import { standing, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';
import { claimedLines, endApplication, remark, taughtIn } from './lines';

const spec = settlementApi.routes.review;

@Serves(spec)
export class ReviewController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { step, opinion, note } = input;
      const reason = input.reason ?? 'application.rejected';
      tx.about({ application: input.application });
      const application = await tx.lock(ApplicationTable, input.application);
      if (!application) return unknownThing();
      const notice = application.notice === null ? undefined : await gateOf(tx, application.notice, tx.today);
      const linesLeft = await claimedLines(tx, application.id);
      const around = { ...(await standing(tx, call)), taughtIn: await taughtIn(tx, application.id), linesLeft, notice };
      const after = review({ ...around, application, step, agrees: opinion === 'agree', reason }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ApplicationTable, application, after);
      await remark(tx, application.id, step, opinion, note);
      if (after.state === 'refused') await endApplication(tx, after, reason);
      return { application: after.id, state: after.state };
    });
  }
}
