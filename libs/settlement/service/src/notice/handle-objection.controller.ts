import { isRefusal } from '@jiquan/kernel';
import { type Call, type Handler, Serves, type Tx, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { type Application, handleObjection, type Objection } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { ApplicationTable } from '../application/application.table';
import { endApplication, letLeave } from '../application/lines';
import { standing, unknownThing } from '../standing';
import { ObjectionTable } from './notice.table';

const spec = settlementApi.routes.handleObjection;

@Serves(spec)
export class HandleObjectionController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      const { outcome, handling } = input;
      tx.about({ objection: input.objection });
      const seen = await tx.get(ObjectionTable, input.objection);
      const application = seen && (await tx.lock(ApplicationTable, seen.application));
      const objection = await tx.lock(ObjectionTable, input.objection);
      if (!objection || !application) return unknownThing();
      const after = handleObjection({ ...(await standing(tx, call)), objection, outcome, handling }, tx.now);
      if (isRefusal(after)) return after;
      await tx.replace(ObjectionTable, objection, after);
      const linesLeft = outcome === 'upheld' ? await uphold(tx, application, objection) : 0;
      return { objection: after.id, state: outcome, linesLeft };
    });
  }
}

const REASON = 'objection.upheld';

/** The line leaves and the rest goes on; upheld against the whole, the application ends. */
async function uphold(tx: Tx, application: Application, objection: Objection): Promise<number> {
  if (objection.line !== null) return letLeave(tx, application.id, REASON, [objection.line]);
  if (application.state !== 'noticed' && application.state !== 'hrss-first') return 0;
  await tx.replace(ApplicationTable, application, { ...application, state: 'refused', refusedReason: REASON });
  return endApplication(tx, application, REASON);
}
