import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { proposeAcceptance } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { divisionOf } from '../fund/money';
import { standing, unknownThing } from '../standing';
import { PushRefusalTable, PushTable } from './push.table';

const spec = settlementApi.routes.proposeAcceptance;

@Serves(spec)
export class ProposeAcceptanceController implements Handler<typeof spec> {
  constructor(private readonly work: Work) {}

  handle(input: InputOf<typeof spec>, call: Call) {
    return this.work.run(call, async (tx) => {
      tx.about({ push: input.push });
      const push = await tx.lock(PushTable, input.push);
      if (!push) return unknownThing();
      const after = proposeAcceptance({ ...(await standing(tx, call)), push, fundDivision: await divisionOf(tx, push.fund) }, tx.now);
      if (isRefusal(after)) return after;
      const reasons = new Map(input.refused.map(({ line, reason }) => [line, reason]));
      const [known] = await tx.query<{ n: number }>(`SELECT count(*)::integer AS n FROM push_line WHERE push = $1 AND line = ANY($2::uuid[])`, [push.id, [...reasons.keys()]]);
      if ((known?.n ?? 0) !== reasons.size) return refuse('line.unknown', {}, ['configured']);
      await tx.replace(PushTable, push, after);
      await tx.remove(PushRefusalTable, { push: push.id });
      await tx.insertMany(PushRefusalTable, [...reasons].map(([line, reason]) => ({ push: push.id, line, reason })));
      return { push: push.id, refused: reasons.size };
    });
  }
}
