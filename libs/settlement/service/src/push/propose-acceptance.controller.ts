import { isRefusal, refuse } from '@jiquan/kernel';
import { type Call, type Handler, Serves, Settings, Work } from '@jiquan/platform';
import { settlementApi } from '@jiquan/settlement-contract';
import { proposeAcceptance } from '@jiquan/settlement-domain';
import type { InputOf } from '@jiquan/wire';
import { divisionOf } from '../fund/money';
import type { SettlementSettings } from '../settings';
import { standing, unknownThing } from '../standing';
import { notFreshOf } from './freshness';
import { PushRefusalTable, PushTable } from './push.table';
import { askReverification } from './reverify';

const spec = settlementApi.routes.proposeAcceptance;

/** What got old since the push is verified again now, so that the checker finds it fresh. */
@Serves(spec)
export class ProposeAcceptanceController implements Handler<typeof spec> {
  constructor(
    private readonly work: Work,
    private readonly settings: Settings<SettlementSettings>,
  ) {}

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
      const { version } = await tx.replace(PushTable, push, after);
      await tx.remove(PushRefusalTable, { push: push.id });
      await tx.insertMany(PushRefusalTable, [...reasons].map(([line, reason]) => ({ push: push.id, line, reason })));
      const stale = await notFreshOf(tx, push.id, tx.now, this.settings.values.verificationMaxAgeDays);
      return { push: push.id, version, refused: reasons.size, notFresh: stale.length, reverificationsAsked: await askReverification(tx, stale) };
    });
  }
}
