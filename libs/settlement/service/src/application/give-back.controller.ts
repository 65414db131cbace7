import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { giveBack } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { standing, unknownThing } from '../standing';
import { ApplicationTable } from './application.table';
import { endApplication, remark, taughtIn } from './lines';

const spec = settlementApi.routes.giveBack;

@Serves(spec)
export class GiveBackController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ application: input.application });
      const application = await tx.lock(ApplicationTable, input.application);
      if (!application) return unknownThing();
      const after = giveBack({ ...(await standing(tx, call)), application, taughtIn: await taughtIn(tx, application.id) }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ApplicationTable, application, after);
      await remark(tx, application.id, 'give-back', 'return', input.note);
      await endApplication(tx, application, 'application.returned');
      return { application: after.id, state: after.state };
    });
  }
}
